import { mean } from './series.ts';
import type { Row } from './rows.ts';

type Rating = 'open' | 'partial' | 'closed' | null;

/** What the family tree records of a work's openness; null = not checked. */
export interface TreeNode {
  readonly id: string;
  readonly year: number;
  readonly openness: {
    readonly paper: boolean | null;
    readonly code: boolean | null;
    readonly weights: boolean | null;
    readonly note: string;
  };
}

const rated = [
  ['olmo-7b-instruct', 'OLMo 7B Instruct', 'Ai2', 'us', 2024],
  ['bloomz', 'BLOOMZ', 'BigScience', 'other', 2022],
  ['mistral-7B', 'Mistral 7B', 'Mistral AI', 'other', 2023],
  ['ChatGLM-6B', 'ChatGLM-6B', 'Tsinghua University', 'china', 2023],
  ['qwen-1.5-chat', 'Qwen 1.5 Chat', 'Alibaba', 'china', 2024],
  ['gemma-instruct', 'Gemma Instruct', 'Google DeepMind', 'us', 2024],
  ['llama-3.1', 'Llama 3.1', 'Meta', 'us', 2024],
  ['chatgpt', 'ChatGPT', 'OpenAI', 'us', 2022]
] as const;

const ours = [
  ['deepseek-v3', 'DeepSeek-V3', 'DeepSeek', 'china'],
  ['deepseek-r1', 'DeepSeek-R1', 'DeepSeek', 'china'],
  ['gpt-oss', 'gpt-oss', 'OpenAI', 'us'],
  ['gpt4', 'GPT-4', 'OpenAI', 'us']
] as const;

const better = (a: Rating, b: Rating): Rating =>
  (['open', 'partial', 'closed'] as const).find((rating) => a === rating || b === rating) ?? null;
const seen = (value: boolean | null): Rating => (value === null ? null : value ? 'open' : 'closed');

/**
 * A dozen systems, each rated on paper, weights, code, data and licence, with the points of its maker in the newest
 * Transparency Index; null = not rated. Google stands in the index for Google DeepMind.
 */
export function systems(rows: readonly Row[], nodes: readonly TreeNode[], totals: readonly Row[]) {
  const newest = totals.filter(({ year }) => year === totals.at(-1)!.year);
  const scoreOf = (org: string): number | null => {
    const row = newest.find(({ company }) => company === org || company === org.split(' ')[0]);
    return row ? Number(row.score) : null;
  };
  const fromProject = rated.map(([project, name, org, country, year]) => {
    const rating = (dimension: string): Rating => {
      const row = rows.find((entry) => entry.project === project && entry.dimension === dimension);
      if (!row) throw new Error(`openness_dimensions.csv: no "${dimension}" for ${project}`);
      return row.rating as Rating;
    };
    return {
      name,
      org,
      country,
      year,
      by: 'project' as const,
      paper: better(rating('Preprint'), rating('Peer-reviewed paper')),
      weights: rating('Base-model weights'),
      code: rating('Open code'),
      data: rating('Base-model data'),
      licence: rating('Licence'),
      score: scoreOf(org),
      note: null
    };
  });
  const fromTree = ours.map(([id, name, org, country]) => {
    const node = nodes.find((entry) => entry.id === id);
    if (!node) throw new Error(`lineage.json: no work "${id}"`);
    const { paper, weights, code, note } = node.openness;
    return {
      name,
      org,
      country,
      year: node.year,
      by: 'ours' as const,
      paper: seen(paper),
      weights: seen(weights),
      code: seen(code),
      data: null,
      licence: null,
      score: scoreOf(org),
      note
    };
  });
  return [...fromProject, ...fromTree];
}

/** Of all rated projects: how many opened their base weights and how many their base training data. */
export function opennessCounts(rows: readonly Row[]) {
  const open = (dimension: string) =>
    rows.filter((row) => row.dimension === dimension && row.rating === 'open').length;
  return {
    projects: new Set(rows.map((row) => row.project)).size,
    weights: open('Base-model weights'),
    data: open('Base-model data')
  };
}

/** Transparency scores by year and company, their means, and for 2025 the indicators met by domain. */
export function transparency(totals: readonly Row[], subdomains: readonly Row[]) {
  const scores = totals.map((row) => ({
    year: Number(row.year),
    company: row.company!,
    region: row.region!,
    score: Number(row.score)
  }));
  const years = [...new Set(scores.map((entry) => entry.year))];
  const domains: Record<string, Record<string, { met: number; of: number }>> = {};
  for (const row of subdomains) {
    const company = (domains[row.company!] ??= {});
    const domain = (company[row.domain!.toLowerCase()] ??= { met: 0, of: 0 });
    domain.met += Number(row.met);
    domain.of += Number(row.indicators);
  }
  return {
    means: years.map((year) => {
      const ofYear = scores.filter((entry) => entry.year === year).map((entry) => entry.score);
      return { year, mean: mean(ofYear), companies: ofYear.length };
    }),
    scores,
    domains2025: domains
  };
}
