/** Words on the stage of `openness-strategy`. */
export const labels = {
  planted: {
    title: (percent: number): string => `${percent} of 100 newly adapted models start from a Chinese one`,
    note: 'Each seed head is a hundred.',
    source: 'Stanford study, via AIbase, December 2025; arXiv 2512.03073, November 2025',
    brief: { source: 'AIbase, 2025; arXiv 2512.03073' },
    adapted: 'Newly uploaded models that somebody had adapted, by what they start from',
    downloads: 'Downloads from Hugging Face in the year to August 2025, by country of the maker',
    fromChina: (percent: number): string => `${percent}\u00a0% Chinese`,
    china: (percent: number): string => `${percent}\u00a0% China`,
    us: (percent: number): string => `${percent}\u00a0% US`
  },
  cross: {
    title: (china: number, us: number): string =>
      `The lines crossed; in 2025 China ${china}\u00a0%, US ${us}\u00a0%`,
    note: 'Notable models with weights to download. One kernel, one model; grey ones are kept.',
    source: 'Epoch AI, notable models with known access, as of July 2026',
    brief: { source: 'Epoch AI, July 2026' },
    china: 'China',
    us: 'US',
    percent: (share: number): string => `${share}\u00a0%`,
    counts: (open: number, known: number): string => `${open} of ${known}`,
    fraction: (open: number, known: number): string => `${open}/${known}`,
    /** Under a year that isn't over, and with its name. */
    soFar: 'to July',
    partial: (year: string): string => `${year} to July`,
    says: (country: string, period: string, open: number, known: number, share: number): string =>
      `${country}, ${period}: ${open} of ${known} to download, ${share}\u00a0%`,
    reading: 'Models with weights to download, by period and country'
  },
  follow: {
    openTitle: 'One kernel, from find to first reuse',
    closedTitle: 'The same kernel behind a wall',
    source: 'Our model, not data: one run, the same map of ideas in both worlds',
    brief: 'Our model: one run',
    open: 'open',
    closed: 'walled',
    since: (years: number): string => `${years.toFixed(1)} years so far`,
    reused: (years: number): string => `reused after ${years} years`
  },
  worlds: {
    title: 'The same ideas to find; only the walls differ',
    open: 'Every lab open',
    closed: 'Every lab closed',
    counts: (published: number, kept: number): string => `${published} planted, ${kept} kept`
  },
  scores: {
    title: 'Free to download, but few say how it was made',
    note: 'What firms tell about their main model: points of 100, 2025',
    source: 'Foundation Model Transparency Index, December 2025; code: Epoch AI, July 2026',
    brief: { source: 'FMTI, December 2025; Epoch AI, July 2026' },
    homes: { us: 'US', china: 'China', other: 'elsewhere' },
    home: (score: number, country: string): string => `${score} ${country}`,
    mean: (points: number): string => `mean ${points}`,
    code: (published: number, all: number): string =>
      `Training code published: ${published} of ${all} Chinese notable models of 2025`,
    kept: (unreleased: number, unknown: number): string => `${unreleased} not released, ${unknown} unknown`
  },
  built: {
    title: 'It began on American work, and now goes both ways',
    note: 'From base to model; one kernel, one model.',
    source: 'Epoch AI, base-model field, as of July 2026; full coverage only to April 2025',
    brief: { source: 'Epoch AI, July 2026; full to April 2025' },
    china: 'Chinese models on an American base →',
    us: '← American models on a Chinese base',
    /** Where the data stop being complete, longest first. */
    coverage: [
      'Full coverage ends in April 2025; then notable and large models only',
      'Full coverage only to April 2025',
      'Full only to April 2025'
    ],
    /** Stands for the rest of a name that is cut. */
    cut: '…',
    joint: (maker: string): string => `${maker} and others`,
    says: (model: string, maker: string, year: number, bases: readonly string[]): string =>
      `${model} (${maker}, ${year}), built on ${bases.join(' and ')}`,
    saysBriefly: (model: string, year: number, bases: readonly string[]): string =>
      `${model} (${year}), on ${bases.join(' and ')}`,
    reading: 'Models built on a base from the other country, by year'
  }
} as const;
