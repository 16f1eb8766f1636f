import { about } from './about.ts';
import { builtOn, builtOnByYear, flowsOf } from './built.ts';
import { catchUp, frontiers, meanCatchUp, monthlyGap } from './frontier.ts';
import { opennessCounts, systems, transparency, type TreeNode } from './openness.ts';
import type { Row } from './rows.ts';
import { notableModels, openWeights, sectors, trainingCode } from './series.ts';

/** The data files by name, without the folder and the ending. */
export type DataFiles = Readonly<Record<string, object>>;

/**
 * Every data file that the evidence tables give. `table` reads a table of the data sets by its name; `works` is the
 * family tree, whose notes on openness fill in for systems that the rated list does not have.
 */
export function filesFrom(table: (name: string) => readonly Row[], works: readonly TreeNode[]): DataFiles {
  const files: Record<string, object> = {};
  const notable = table('notable_models');
  const weights = openWeights(notable);
  const code = trainingCode(notable);
  const sector = sectors(notable);
  files['shares'] = { about: about.notable, openWeights: weights, trainingCode: code, sector };
  files['notable'] = { about: about.notable, models: notableModels(notable) };

  const gaps = table('eci_gap_monthly');
  const caught = table('eci_catchup');
  const frontier = frontiers(table('eci_frontier'));
  const chinaCaught = catchUp(caught, 'China', 'US');
  const openCaught = catchUp(caught, 'open', 'closed');
  files['eci'] = {
    about: about.eci,
    frontier,
    monthly: { china: monthlyGap(gaps, 'China', 'US'), open: monthlyGap(gaps, 'open', 'closed') },
    catchUp: { china: chinaCaught, open: openCaught }
  };

  const totals = table('fmti_totals');
  const fmti = transparency(totals, table('fmti_2025_subdomains'));
  files['fmti'] = { about: about.fmti, ...fmti };

  const dimensions = table('openness_dimensions');
  files['openness'] = {
    about: about.openness,
    counts: opennessCounts(dimensions),
    systems: systems(dimensions, works, totals)
  };

  const crossings = builtOn(table('built_on'));
  const crossingsByYear = builtOnByYear(crossings);
  files['built-on'] = {
    about: about.builtOn,
    byYear: crossingsByYear,
    flows: flowsOf(crossings),
    models: crossings
  };

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
  files['tracked'] = { about: about.tracked, all: tracked, regions, makers };

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

  files['measured'] = {
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
  };

  return files;
}
