/** Words of the tables of `what-next`. */
export const whatNextTables = {
  closed: 'a world with all labs closed',
  reopened: 'a world where all labs open in year 20',
  guesses: {
    title: 'What the reader could guess, and what was found',
    note: 'A reader’s own guesses stay on their device and are in no table.',
    columns: { what: 'What', found: 'Found', low: 'Low', high: 'High', source: 'Source' },
    model: 'Seed Corn, our model; the same in every world. CC BY 4.0.',
    credit: 'As named in each row.'
  }
} as const;
