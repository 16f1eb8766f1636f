const names = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** Words on the charts of `moving-faster`. */
export const labels = {
  piles: {
    title: '“Twice as many” interesting ideas from China',
    note: 'What Konwinski says students at Berkeley and Stanford told him. A remark, not a survey.',
    source: 'The Tech Buzz; AIbase, November 2025',
    brief: { note: 'A remark, not a survey.', source: 'The Tech Buzz; AIbase, 2025' },
    china: '2 from Chinese companies',
    us: 'for 1 from American ones',
    differ: 'Reports differ: one has “about half”',
    half: 'Chinese teams',
    rest: 'all others'
  },
  frontier: {
    ask: 'How far behind is the best Chinese model?',
    askNote: 'Each kernel is a model that set a new best score.',
    answer: (mean: number): string => `Chinese models trail by ${mean} months on average`,
    answerNote: (least: number, most: number): string =>
      `Epoch’s own average since 2023; it ranged from ${least} to ${most}.`,
    said: (guess: number): string => `You said ${guess}.`,
    unit: 'points on Epoch’s index',
    askSource: 'Epoch AI, Capabilities Index, as of April 2026',
    answerSource: 'Epoch AI, Capabilities Index, as of April 2026; average: January 2026',
    brief: 'Epoch AI, April 2026',
    us: 'best US model',
    china: 'best Chinese model',
    question: '? months',
    behind: (months: number): string => `${months.toFixed(1)} months behind`,
    monthOf: (date: string): string => `in ${names[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`,
    yourGuess: (months: number): string =>
      months === 0 ? 'your guess: level' : `your guess: ${months} months`,
    control: 'Your guess, in months behind',
    value: (months: number | undefined): string =>
      months === undefined
        ? 'no guess yet'
        : months === 0
          ? 'level'
          : months === 1
            ? '1 month behind'
            : `${months} months behind`,
    show: 'Show me',
    clear: 'Clear'
  },
  measures: {
    title: 'Three counts that speak for “faster”',
    note: 'Different things are counted: volume, meetings, one ranking.',
    source: 'OpenAlex study, 2025; papercopilot.com, 2025; AI Index, March 2026',
    brief: { source: 'OpenAlex; papercopilot; AI Index' },
    papers: 'China’s share of AI publications, of 100',
    neurips: (each: number): string => `About how many papers at NeurIPS 2025 (one kernel: ${each})`,
    gap: (percent: number): string => `Top score in March 2026 (one kernel: ${percent}\u00a0%)`,
    us: 'US',
    china: 'China',
    under: (percent: number): string => `under ${percent}`,
    nearly: (percent: number): string => `nearly ${percent}`,
    about: (count: number): string => `${Math.floor(count / 1000)},${String(count % 1000).padStart(3, '0')}`,
    ahead: (percent: number): string => `+${percent}\u00a0%`
  },
  records: {
    title: (count: number): string => `All ${count} records since March 2023 are American`,
    note: 'Score of each record on Epoch’s index, and the best Chinese score of that day',
    source: 'Epoch AI, Capabilities Index, as of April 2026',
    brief: { source: 'Epoch AI, April 2026' },
    orgs: { 'Google DeepMind': 'Google' } as Readonly<Record<string, string>>,
    date: (year: number): string => {
      const month = Math.floor((year % 1) * 12 + 0.001);
      return `${names[month]} ${Math.floor(year)}`;
    },
    points: (points: number): string => points.toFixed(0),
    none: (count: number): string => `Chinese models: 0 of ${count}`
  }
} as const;
