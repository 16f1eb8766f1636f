/** Words of the tables of `seed-corn`. */
export const seedCornTables = {
  world: 'a world where labs hire a tenth of all professors a year from year 5',
  people: {
    labs: 'Researchers in labs (% of the start)',
    professors: 'Professors (% of the start)',
    students: 'Students (% of the start)'
  },
  phds: {
    title: 'PhDs, notable models and pay: how much went to industry',
    columns: {
      what: 'What',
      when: 'When',
      value: 'Value',
      of: 'Of',
      caveat: 'Keep in mind',
      source: 'Source'
    },
    payTimes: 'Pay lead, in times that of 2001',
    credit: 'As named in each row.'
  },
  back: {
    title: 'AI researchers who changed between universities and industry in 2019, and papers with industry',
    columns: { what: 'What', year: 'Year', value: 'Value', unit: 'Unit', source: 'Source' },
    out: 'From universities to industry, over',
    in: 'From industry to universities, over',
    papers: 'Papers at leading AI conferences with an author from industry',
    moved: '2019',
    people: 'people',
    percent: '%',
    credit: 'As named in each row.'
  },
  five: {
    title: 'What the best lab of the closed and hiring side knows, against staying open, in per cent',
    note: 'Medians of 100 worlds, and the range that holds 80 of them.',
    columns: { year: 'After years', median: 'Median (%)', low: 'Low (%)', high: 'High (%)' },
    source: 'Seed Corn, our model, 100 worlds. CC BY 4.0.'
  }
} as const;
