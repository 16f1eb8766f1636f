/** Words on the drawings and charts of `seed-corn`. */
export const labels = {
  corn: {
    title: 'Eat it all, or keep some to sow',
    note: 'What “seed corn” means. A drawing, not data.',
    source: '',
    brief: { note: 'A drawing, not data.', source: '' },
    keep: 'Keep some as seed',
    eat: 'Eat it all',
    next: 'the next harvest',
    none: 'nothing to sow'
  },
  captions: {
    trains: 'Most graduates go to labs, some stay.',
    hired: 'From year 5 labs hire a tenth of all professors.',
    thin: (rate: string, told: string): string => `Professors hired a year: ${rate}. ${told}`
  },
  toLabs: 'most go to labs',
  stay: 'some stay',
  people: {
    title: 'People, start = 100 (in every world)',
    years: 'years',
    labs: 'in labs',
    professors: 'professors',
    students: 'students'
  },
  guess: {
    title: 'How many researchers will the labs have?',
    note: 'In labs, as a percentage of the start. Hiring begins in year 5.',
    source: 'Your guess; the next step runs the model.',
    brief: { source: '' },
    unknown: '?',
    yours: (percent: number): string => `your guess: ${percent} %`,
    sent: (percent: number): string => `sent to you: ${percent} %`,
    show: 'Skip: show me',
    /** Said beside the run: what was guessed, what came, and how far apart they are. */
    difference: (guess: number, found: number): string =>
      guess === found
        ? `You guessed ${guess}\u00a0%, and the model says ${found}\u00a0%.`
        : `You guessed ${guess}\u00a0%; the model says ${found}\u00a0%: ${Math.abs(found - guess)} points ${found < guess ? 'fewer' : 'more'}.`,
    answer: (found: number): string => `The labs end with ${found}\u00a0% of their first staff.`,
    rate: 'Professors hired each year',
    rateValue: (percent: number): string => (percent === 0 ? 'none' : `${percent} in 100`),
    year40: 'Researchers in labs at year 40',
    brief40: 'In labs, year 40',
    year40Value: (percent: number | undefined): string =>
      percent === undefined ? 'no guess yet' : `${percent} % of today`,
    clear: 'Clear'
  },
  five: {
    title: 'What the best closed and hiring lab knows',
    note: 'In our model, against the same lab in a world where it stayed open. Bars: 80 of 100 worlds.',
    source: 'Our model, 100 worlds. Its labs close and hire 10 % of its professors a year.',
    brief: { note: 'Our model, against staying open.', source: '' },
    same: 'no difference',
    year: (years: number): string => `${years} years`,
    range: (low: string, high: string): string => `${low} to ${high}`,
    change: (percent: number): string =>
      percent > 0 ? `+${percent} %` : percent < 0 ? `−${-percent} %` : '0 %'
  },
  phds: {
    title: 'People, models and pay moved to industry',
    note: 'Measured. Each kernel is one in ten PhDs, or one notable model.',
    source:
      'Ahmed, Wahed & Thompson, Science 2023; Epoch AI, July 2026; Akcigit and others, CEPR 21293, 2026',
    brief: { source: 'Science 2023; Epoch AI, July 2026' },
    industry: 'New AI PhDs who go to industry',
    percent: (share: number): string => `about ${share} %`,
    models: 'Notable models made by universities alone',
    ofAll: (some: number, all: number): string => `${some} of ${all}`,
    pay: 'Pay lead of the top 1 % in industry over professors',
    caveats: {
      phds: 'North America. Going to industry is not the same as ceasing to publish.',
      models: 'The cost of training explains part of it. Notable models are not all of research.',
      pay: 'The top one per cent only, not the typical wage.'
    },
    before: '20 years earlier',
    year: '2020',
    payThen: '2001',
    payOnce: 'a fifth of that',
    payNow: 'latest',
    payMore: '$1.5 million a year'
  },
  back: {
    title: 'People also come back',
    note: 'Measured: AI researchers who moved in 2019. One kernel, ten people; both counts are lower bounds.',
    source: 'Nature, 2022, citing Jurowetzki and others; Nature Index, 2024, citing Ahmed and others',
    brief: { note: '2019. One kernel, ten people.', source: 'Nature, 2022' },
    universities: 'universities',
    industry: 'industry',
    out: (people: number): string => `over ${people} left →`,
    in: (people: number): string => `← over ${people} came back`,
    papers: 'And papers: share with an author from industry, at leading AI conferences',
    share: (percent: number): string => `${percent} %`
  }
} as const;
