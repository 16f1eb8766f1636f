/** Words of the tables of `openness-strategy`. */
export const strategyTables = {
  source: (credits: readonly string[], date: string): string => `${credits.join('; ')}. As of ${date}.`,
  sides: { us: 'US', china: 'China', other: 'other' },
  planted: {
    title: 'Shares of newly adapted models and of downloads, in per cent',
    note: 'Both are reported by others and were not recounted. The rest of each hundred belongs to other countries or to nobody known.',
    source:
      'Adapted models: a Stanford count, via AIbase, December 2025. Downloads from Hugging Face in the year to August 2025: arXiv 2512.03073, November 2025.',
    columns: ['What', 'Country', 'Share, %'],
    adapted: 'Newly uploaded adapted models, by what they start from',
    downloads: 'Downloads, by country of the maker'
  },
  cross: {
    title: 'Notable models with weights to download, US and China, 2020–21 to July 2026',
    columns: [
      'Period',
      'US, to download',
      'US, all with known access',
      'US, %',
      'China, to download',
      'China, all with known access',
      'China, %'
    ]
  },
  follow: {
    title: {
      open: 'One kernel in the open world, in years of the model',
      closed: 'One kernel in the open and in the walled world, in years of the model'
    },
    columns: ['World', 'Found', 'Out of its lab', 'First reused', 'Years from find to reuse'],
    worlds: { open: 'open', closed: 'walled' },
    note: 'One idea in one run of a toy model, chosen because its waits lie nearest to the means of its two worlds.',
    source: (seed: number): string =>
      `Seed Corn, our model, world ${seed}: the same whenever it is run. CC BY 4.0.`
  },
  pair: {
    title: 'Ideas planted and kept in two worlds with the same ideas to find, by year',
    columns: ['Year', 'Open: planted', 'Open: kept', 'Closed: planted', 'Closed: kept'],
    note: 'Totals so far, without the textbook, at the start of each year; the last row is the moment that the picture shows. This is one run of a toy model.',
    free: 'Closing every lab, secrecy earning nothing, by year 40',
    paid: 'Closing every lab where secrecy pays and leaks fast, by year 40',
    change: (what: string, median: number, low: number, high: number): string =>
      `${what}: ${median}\u00a0% of all ideas (${low} to ${high}).`
  },
  scores: {
    title: 'Points for disclosure in 2025, by firm, and training code of China’s notable models of 2025',
    columns: ['What', 'Home', 'Figure', 'Of'],
    points: (firm: string): string => `${firm}, points`,
    mean: 'Mean of these firms, points',
    code: {
      published: 'Models with training code published',
      unreleased: 'Models with training code not released',
      unknown: 'Models with training code unknown'
    }
  },
  built: {
    title: 'Models of 2022 to 2026 built on another organisation’s base from the other country',
    columns: ['Year', 'Model', 'Date', 'Maker', 'Country', 'Base', 'Maker of the base'],
    note: (china: string, us: string): string =>
      `Chinese models on American bases, by year: ${china}. American models on Chinese bases: ${us}.`
  }
} as const;
