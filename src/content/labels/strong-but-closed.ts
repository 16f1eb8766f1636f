/** Words on the stage of `strong-but-closed`. */
export const labels = {
  line: {
    ask: 'How many American models came with weights to download?',
    askNote: 'Share of notable US models. The first point is given: draw the rest.',
    answer: (from: number, to: number): string => `Weights to download: down from ${from} to ${to}\u00a0%`,
    answerNote: 'Each kernel is a notable US model. Grey ones stayed behind the wall.',
    missed: (last: number, points: number): string =>
      points === 0
        ? `Your dashed line ends at ${last}\u00a0%, just where the data do.`
        : `Your dashed line ends at ${last}\u00a0%: ${Math.abs(points)} points too ${points > 0 ? 'high' : 'low'}.`,
    source: 'Epoch AI, notable models with known access, as of July 2026',
    brief: 'Epoch AI, July 2026',
    control: 'Your line: share of notable US models with weights to download',
    point: (period: string): string => `Your guess for ${period}`,
    value: (percent: number): string => `about ${percent} in 100`,
    unset: 'no guess yet',
    show: 'Show me',
    clear: 'Clear'
  },
  pay: {
    title: 'Where secrecy pays, labs behind walls do more'
  },
  matrix: {
    title: '“Open” comes in degrees',
    note: 'What the makers of twelve systems shared',
    source: 'Opening up ChatGPT, March 2025; * rated by us from the makers’ own releases',
    brief: 'Opening up ChatGPT, 2025; * our rating',
    columns: { paper: 'paper', weights: 'weights', code: 'code', data: 'data', licence: 'licence' },
    open: 'open',
    partial: 'partly',
    closed: 'closed',
    unrated: 'not rated'
  },
  awkward: {
    title: 'Three cases that spoil the simple story',
    source: 'Opening up ChatGPT, March 2025; * rated by us; Transparency Index, December 2025',
    brief: 'Opening up ChatGPT; * our rating; FMTI 2025',
    llama:
      'Weights to download, but the licence “is not an open source license”, says the OSI’s director of Llama 2.',
    oss: 'From OpenAI, August 2025: weights anyone can take, under Apache 2.0. The training data stayed inside.',
    meta: 'Meta’s next flagship',
    turn: 'Reported in December 2025: it may not be open at all.',
    transparency: 'Firms’ openness about their models, mean of 100 points',
    means: (means: readonly { year: number; mean: number }[]): string =>
      `Transparency of firms, mean of 100: ${means.map(({ year, mean }) => `${mean} (${year})`).join(', ')}`
  }
} as const;
