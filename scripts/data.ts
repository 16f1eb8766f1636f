/**
 * Turns the evidence tables into the small committed data files of `src/content/data/`.
 * Usage: npm run data -- <folder of evidence, with datasets/ and lineage/ in it>
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { about } from './data/about.ts';
import { builtOn, builtOnByYear } from './data/built.ts';
import { catchUp, frontiers, meanCatchUp, monthlyGap } from './data/frontier.ts';
import { opennessCounts, systems, transparency, type TreeNode } from './data/openness.ts';
import { readTable, writeData } from './data/rows.ts';
import { notableModels, openWeights, sectors, trainingCode } from './data/series.ts';

const evidence = process.argv[2];
if (!evidence) {
  console.error('Usage: npm run data -- <folder of evidence>');
  process.exit(1);
}
const table = (name: string) => readTable(join(evidence, 'datasets', `${name}.csv`));
const write = (name: string, data: object) =>
  writeData(join(import.meta.dirname, '../src/content/data', `${name}.json`), data);

const notable = table('notable_models');
const weights = openWeights(notable);
const code = trainingCode(notable);
const sector = sectors(notable);
write('shares', { about: about.notable, openWeights: weights, trainingCode: code, sector });
write('notable', { about: about.notable, models: notableModels(notable) });

const gaps = table('eci_gap_monthly');
const caught = table('eci_catchup');
const frontier = frontiers(table('eci_frontier'));
const chinaCaught = catchUp(caught, 'China', 'US');
const openCaught = catchUp(caught, 'open', 'closed');
write('eci', {
  about: about.eci,
  frontier,
  monthly: { china: monthlyGap(gaps, 'China', 'US'), open: monthlyGap(gaps, 'open', 'closed') },
  catchUp: { china: chinaCaught, open: openCaught }
});

const fmti = transparency(table('fmti_totals'), table('fmti_2025_subdomains'));
write('fmti', { about: about.fmti, ...fmti });

const dimensions = table('openness_dimensions');
const tree = JSON.parse(readFileSync(join(evidence, 'lineage/lineage.json'), 'utf8')) as {
  nodes: TreeNode[];
};
write('openness', {
  about: about.openness,
  counts: opennessCounts(dimensions),
  systems: systems(dimensions, tree.nodes)
});

const crossings = builtOn(table('built_on'));
const crossingsByYear = builtOnByYear(crossings);
write('built-on', { about: about.builtOn, byYear: crossingsByYear, models: crossings });

const makers = table('tracked_open_models').map((row) => ({
  org: row.hf_org!,
  region: row.region!,
  models: Number(row.tracked_models)
}));
const inRegion = (region: string) =>
  makers.reduce((sum, maker) => sum + (maker.region === region ? maker.models : 0), 0);
const regions = ['china', 'us', 'eu', 'other', 'unknown'].map((region) => ({
  region,
  models: inRegion(region)
}));
const tracked = regions.reduce((sum, { models }) => sum + models, 0);
write('tracked', { about: about.tracked, all: tracked, regions, makers });

const ofSide = (side: 'us' | 'china') =>
  Object.fromEntries(weights.map((entry) => [entry.period, entry[side]]));
const codeOfSide = (side: 'us' | 'china') =>
  Object.fromEntries(code.map((entry) => [entry.year, entry[side]]));
const alone = (of: 'academia' | 'industry') =>
  Object.fromEntries(sector.map((entry) => [entry.year, { alone: entry[of], all: entry.all }]));
const meta = notable.filter((row) => row.organization!.includes('Meta AI') && row.date! >= '2023');
const scoreOf = (company: string) =>
  fmti.scores.find((entry) => entry.year === 2025 && entry.company === company)!.score;
const chineseOnUs = Object.fromEntries(crossingsByYear.map((entry) => [entry.year, entry.chineseOnUs]));
const usOnChinese = Object.fromEntries(crossingsByYear.map((entry) => [entry.year, entry.usOnChinese]));

write('measured', {
  about: {
    source: 'The other files of this folder, each of which names its own source',
    licence: 'CC BY 4.0; openness and tracked models Apache 2.0',
    asOf: '2026-08-17',
    credit: [...new Set(Object.values(about).map((entry) => entry.credit))].join('; '),
    note: 'The numbers that the prose names by {path}.'
  },
  us: ofSide('us'),
  china: ofSide('china'),
  code: { us: codeOfSide('us'), china: codeOfSide('china') },
  academia: alone('academia'),
  industry: alone('industry'),
  meta: { open: meta.filter((row) => row.access!.startsWith('open-')).length, all: meta.length },
  records: { us: frontier.us!.filter((step) => step.date >= '2023-03').length },
  catchup: { china: meanCatchUp(chinaCaught), open: meanCatchUp(openCaught) },
  built: { 'chinese-on-us': chineseOnUs, 'us-on-chinese': usOnChinese },
  fmti: {
    2023: { mean: fmti.means[0]!.mean },
    2024: { mean: fmti.means[1]!.mean },
    2025: {
      mean: fmti.means[2]!.mean,
      deepseek: scoreOf('DeepSeek'),
      alibaba: scoreOf('Alibaba'),
      anthropic: scoreOf('Anthropic'),
      google: scoreOf('Google'),
      openai: scoreOf('OpenAI'),
      meta: scoreOf('Meta'),
      ibm: scoreOf('IBM')
    }
  },
  openness: opennessCounts(dimensions),
  tracked: { all: tracked, china: inRegion('china'), us: inRegion('us') }
});
