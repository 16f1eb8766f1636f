const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** How far a line drawn by a reader is from the truth, in per cent. */
interface Miss {
  readonly within: number;
  readonly period: string;
  readonly guessed: number;
  readonly share: number;
}

/** Words on the stage of `strong-but-closed`. */
export const labels = {
  line: {
    ask: 'How many American models came with weights to download?',
    askNote: 'Share of notable US models. The first point is given: draw the rest.',
    answer: (from: number, to: number): string => `Weights to download: down from ${from} to ${to}\u00a0%`,
    answerNote: 'Each kernel is a notable US model. Grey ones stayed behind the wall.',
    missed: ({ within, period, guessed, share }: Miss): string =>
      within === 0
        ? 'Your line is the true one, in every year.'
        : `You were within ${within} ${within === 1 ? 'point' : 'points'}; most off in ${period}: ${guessed}\u00a0% where it was ${share}\u00a0%.`,
    you: (percent: number): string => `you ${percent}`,
    sent: (percent: number): string => `sent ${percent}`,
    of: (open: number, known: number): string => `${open} of ${known}`,
    source: 'Epoch AI, notable models with known access, as of July 2026',
    brief: 'Epoch AI, July 2026',
    models: 'Notable US models, by date',
    model: (name: string, maker: string, month: string, access: string): string =>
      `${name} · ${maker} · ${month} · ${access}`,
    univ: (maker: string): string => maker.replace('University', 'Univ.'),
    month: (date: string): string => `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`,
    more: (maker: string, others: number): string => `${maker} +\u2060${others}`,
    /** As long as the longest of them. */
    longest:
      'Denoising Diffusion Probabilistic Models · Univ. of California Berkeley · June 2021 · open weights',
    access: {
      'open-unrestricted': 'open weights',
      'open-restricted': 'weights, limited use',
      'open-noncommercial': 'non-commercial weights',
      api: 'API only',
      hosted: 'hosted only',
      unreleased: 'not released'
    },
    control: 'Your line: share of notable US models with weights to download',
    point: (period: string): string => `Your guess for ${period}`,
    number: (period: string): string => `Your guess for ${period}, in per cent`,
    value: (percent: number): string => `about ${percent} in 100`,
    drawn: (points: readonly { name: string; percent: number }[]): string =>
      `Your line: ${points.map(({ name, percent }) => `${percent} in 100 in ${name}`).join(', ')}.`,
    cleared: 'Your line is cleared.',
    unset: 'no guess yet',
    show: 'Show me',
    clear: 'Clear'
  },
  pay: {
    title: 'Where secrecy pays, labs behind walls do more'
  },
  matrix: {
    title: '“Open” comes in degrees',
    note: 'What the makers of these systems shared',
    scored: 'What the makers shared. Score: the maker’s points of 100 for disclosure, 2025',
    source: 'Opening up ChatGPT, March 2025; * rated by us from the makers’ own releases',
    brief: 'Opening up ChatGPT, 2025; * our rating',
    columns: {
      paper: 'paper',
      weights: 'weights',
      code: 'code',
      data: 'data',
      licence: 'licence',
      score: 'score'
    },
    sides: { us: 'US', china: 'China', other: 'others' },
    sorting: 'Order of the rows',
    sortBy: (column: string): string => `Sort by ${column}`,
    reset: 'First order',
    sorted: (column: string, most: string): string => `Sorted by ${column}, ${most} first.`,
    most: { open: 'the most open', closed: 'the most closed', high: 'the highest', low: 'the lowest' },
    unsorted: 'In the first order: the most open overall first.',
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
    transparency: 'Points for disclosure, of 100: each kernel a firm',
    mean: (mean: number): string => `mean ${mean}`,
    followed: (firm: string, scores: readonly number[]): string => `${firm} ${scores.join(', ')}`,
    means: (means: readonly { year: number; mean: number }[]): string =>
      `Transparency of firms, mean of 100: ${means.map(({ year, mean }) => `${mean} (${year})`).join(', ')}`
  }
} as const;
