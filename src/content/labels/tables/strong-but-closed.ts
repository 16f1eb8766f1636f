/** Words of the tables of `strong-but-closed`. */
export const strongTables = {
  open: 'an open world',
  walled: 'a world whose US labs close one after another',
  paid: 'a world where secrecy pays and every lab is closed',
  /** The other world of the comparison beside that one. */
  free: (median: number, low: number, high: number): string =>
    `Where secrecy earns nothing, closing costs ${median}\u00a0% of the ideas of 40 years (${low} to ${high}).`,
  shares: {
    given: 'Notable US models with weights to download: the point that is given, 2020–21',
    all: 'Notable US models with weights to download, 2020–21 to 2025',
    period: 'Period',
    open: 'With weights to download',
    known: 'All with known access',
    share: 'Share, %',
    note: 'Epoch AI chooses notable models for records, citations, cost or use.'
  },
  systems: {
    title: 'What the makers of twelve systems shared',
    system: 'System',
    maker: 'Maker',
    year: 'Year',
    score: 'Maker’s points for disclosure in 2025, of 100',
    by: 'Rated by',
    project: 'Opening up ChatGPT',
    ours: 'us, from the makers’ own releases',
    unrated: 'not rated'
  },
  scores: {
    title: 'Points for disclosure in the Transparency Index, by firm and year',
    year: 'Year',
    firm: 'Firm',
    home: 'Home',
    points: 'Points, of 100',
    mean: 'Mean, as published',
    note: 'How Llama 3.1 and gpt-oss are rated stands in the table of “degrees of open”; of Meta’s next flagship nothing is known.'
  },
  source: (credits: readonly string[], date: string): string => `${credits.join('; ')}. As of ${date}.`
} as const;
