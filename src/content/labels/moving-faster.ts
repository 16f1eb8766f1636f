const names = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

const nameOfMonth = (date: string): string => names[Number(date.slice(5, 7)) - 1]!;

/** Words on the charts of `moving-faster`. */
export const labels = {
  dayOf: (date: string): string => `${Number(date.slice(8))} ${nameOfMonth(date)} ${date.slice(0, 4)}`,
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
      `Epoch’s average since 2023, as of January 2026; it ranged from ${least} to ${most}.`,
    said: (guess: number, more: number): string =>
      more === 0
        ? `You said ${guess}, too.`
        : `You said ${guess}: ${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'}.`,
    /** The same in one sentence for those who hear it. */
    difference: (guess: number, mean: number, least: number, most: number): string => {
      const off = guess - mean;
      const by = `${Math.abs(off)} ${Math.abs(off) === 1 ? 'month' : 'months'}`;
      const where = guess < least || guess > most ? 'outside' : 'inside';
      return `You said ${guess}; Epoch’s average is ${mean}. ${off === 0 ? 'Your guess is the average' : `Your guess is ${by} ${off > 0 ? 'above' : 'below'} it`} and lies ${where} the range of ${least} to ${most}.`;
    },
    unit: 'points on Epoch’s index',
    source: 'Epoch AI, CC BY 4.0, as of April 2026; some recent Chinese models have no score',
    brief: 'Epoch AI, April 2026',
    us: 'best US model',
    china: 'best Chinese model',
    question: '? months',
    yourGuess: (months: number): string =>
      months === 0 ? 'your guess: level' : `your guess: ${months} ${months === 1 ? 'month' : 'months'}`,
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
    clear: 'Clear',
    /** Models that are named on the chart where there is room. */
    named: [
      'GPT-4 (Mar 2023)',
      'Claude 3.5 Sonnet (Jun 2024)',
      'o1 (high)',
      'GPT-5 (high)',
      'GPT-5.4 Pro (xhigh)',
      'Baichuan1-7B',
      'Yi-34B',
      'DeepSeek-V2 (MoE-236B)',
      'DeepSeek-R1',
      'Kimi K2.5'
    ] as readonly string[],
    says: (model: string, org: string, day: string, points: string): string =>
      `${model}, ${org}, ${day}: ${points}\u00a0points`,
    saysMonth: (day: string, months: string, near: string): string =>
      `${day}: ${months} months behind; within 2 points: ${near}`,
    reading: 'Best models and months behind, by date'
  },
  strip: {
    /** The first that fits is taken. */
    titles: [
      'Months behind, our count: any lead counts; shaded: Epoch’s range, of clear leads',
      'Months behind, our count; shaded: Epoch’s range',
      'Months behind, our count',
      'Months behind'
    ],
    most: (months: number): string => `up to ${months}`,
    mean: (months: number): string => `average ${months}`,
    least: (months: number): string => `from ${months}`,
    guess: (months: number): string => `you: ${months}`,
    /** The longer where there is room. */
    sent: (months: number): readonly [string, string] => [`sent to you: ${months}`, `sent: ${months}`],
    now: (date: string, months: number): string =>
      `${nameOfMonth(date)} ${date.slice(0, 4)}: ${months.toFixed(1)} months`
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
    note: 'Points on Epoch’s index; some recent Chinese models have none.',
    source: 'Epoch AI, CC BY 4.0, as of April 2026',
    brief: { source: 'Epoch AI, April 2026' },
    key: { china: 'best Chinese one that day', us: 'the record' },
    alone: 'no Chinese model on the index yet',
    says: (model: string, org: string, day: string, points: string): string =>
      `${model}, ${org}, ${day}: ${points}\u00a0points`,
    saysRival: (model: string, org: string, day: string, points: string): string =>
      `On ${day} best Chinese: ${model}, ${org}, ${points}\u00a0points`,
    reading: 'Records by date, each with the best Chinese score of that day',
    orgs: { 'Google DeepMind': 'Google' } as Readonly<Record<string, string>>,
    date: (year: number): string => {
      const month = Math.floor((year % 1) * 12 + 0.001);
      return `${names[month]} ${Math.floor(year)}`;
    },
    points: (points: number): string => points.toFixed(0),
    none: (count: number): string => `Chinese models: 0 of ${count}`
  }
} as const;
