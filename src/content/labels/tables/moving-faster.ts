/** Words of the tables of `moving-faster`. */
export const movingFasterTables = {
  sides: { us: 'US', china: 'China' },
  piles: {
    title: 'What reports make of one remark on interesting AI ideas',
    note: 'A remark about unnamed students. There is no survey, sample or method behind any of it; the piles draw the words.',
    columns: ['Report', 'What it says', 'Kernels drawn: Chinese', 'Kernels drawn: others'],
    twice: 'Twice as many from Chinese companies as from American ones',
    half: 'About half from Chinese teams'
  },
  index: {
    columns: ['Date', 'Model', 'Organisation', 'Score'],
    note: 'The Epoch Capabilities Index turns many tests into one score: Claude 3.5 Sonnet = 130, GPT-5 = 150. Scores of some recent Chinese models are missing. The file is a third-party copy of Epoch AI’s download and was not compared with epoch.ai itself.'
  },
  best: { title: 'Successive best American models, in points on the Epoch Capabilities Index' },
  lag: {
    title:
      'Successive best models of both sides, and how far behind the best Chinese one was at each month’s end',
    columns: [
      'Date',
      'What',
      'Model',
      'Organisation',
      'Score',
      'Points behind',
      'Months behind',
      'Months behind by more than 2 points'
    ],
    record: { us: 'new best US model', china: 'new best Chinese model' },
    month: 'gap at month’s end',
    epoch: (mean: number, least: number, most: number): string =>
      `Epoch AI’s own average since 2023, as of January 2026, is ${mean} months, ranging from ${least} to ${most}; it counts only differences that are statistically clear.`,
    count:
      'Our count: the time since the best American model first passed the best Chinese score of that day. The last row is the day of the newest model.'
  },
  counts: {
    title: 'Three counts that speak for “faster”',
    columns: ['What is counted', 'Of', 'Figure', 'Kernels drawn', 'One kernel stands for', 'Source'],
    papers: ['AI publications, China’s share in per cent', '1 per cent'],
    neurips: ['Accepted papers at NeurIPS 2025, about', (each: number): string => `${each} papers`],
    gap: ['Top score in a ranking of March 2026', (percent: number): string => `${percent} per cent`],
    source: 'As reported; each row names its own source'
  },
  records: {
    title:
      'The records on the Epoch Capabilities Index since March 2023, and the best Chinese score of each day',
    columns: [
      'Date',
      'Model',
      'Organisation',
      'Score',
      'Best Chinese model of that day',
      'Its organisation',
      'Its score'
    ]
  }
} as const;
