/** Words on the drawings and charts of `seed-corn`. */
export const labels = {
  corn: {
    title: 'Eat it all, or keep some to sow',
    note: 'What “seed corn” means. A drawing, not data.',
    source: '',
    brief: { note: 'A drawing, not data.', source: '' },
    keep: 'Keep some as seed',
    eat: 'Eat it all',
    harvest: 'this harvest',
    next: 'the next harvest',
    none: 'nothing to sow'
  },
  people: {
    trains: 'Each sprout is a student. Some become professors, some go to the labs.',
    hired: 'From year 5 labs hire one professor in ten every year.',
    thin: 'Fewer professors, fewer students: the sprouts thin out.'
  },
  phds: {
    title: 'Where the people and the models went',
    note: 'Measured. Each kernel is one in ten PhDs, or one notable model.',
    source:
      'Ahmed, Wahed & Thompson, Science 2023; Epoch AI, July 2026; Akcigit and others, CEPR 21293, 2026',
    brief: { source: 'Science 2023; Epoch AI, July 2026' },
    industry: 'New AI PhDs who go to industry',
    percent: (share: number): string => `about ${share} %`,
    models: 'Notable models made by universities alone',
    ofAll: (some: number, all: number): string => `${some} of ${all}`,
    pay: 'Pay lead of the top 1 % in industry over professors',
    before: '20 years earlier',
    year: '2020',
    payThen: '2001',
    payOnce: 'one unit',
    payNow: 'latest',
    payMore: 'fivefold: $1.5 million a year'
  },
  back: {
    title: 'People also come back',
    note: 'AI researchers who moved in 2019. One kernel, ten people.',
    source: 'Nature, 2022, citing Jurowetzki and others; Nature Index, 2024, citing Ahmed and others',
    brief: { note: '2019. One kernel, ten people.', source: 'Nature, 2022' },
    universities: 'universities',
    industry: 'industry',
    out: (people: number): string => `over ${people} left`,
    in: (people: number): string => `over ${people} came back`,
    papers: 'And papers: share with an author from industry, at leading AI conferences',
    share: (percent: number): string => `${percent} %`
  }
} as const;
