/** Words of the tables of what a field of plots shows: one run of the model, year by year. */
export const fieldTableWords = {
  title: (world: string, years: number): string =>
    `Ideas in ${world}, by year, up to year ${years.toLocaleString('en-US')}`,
  year: 'Year',
  /** Public ideas, by the side that published them. */
  published: ['Published, US side', 'Published, Chinese side'],
  leaked: 'Leaked',
  kept: 'Found, but kept',
  breakthroughs: 'Breakthroughs',
  note: 'Totals so far, without the textbook, at the start of each year; the last row is the moment that the picture shows. This is one run of a toy model: its two sides are stand-ins that tell nothing about real sizes.',
  /** What such a count comes to over many worlds. */
  spread: (title: string, said: string): string => `${title}: ${said}.`,
  source: (seed: number): string =>
    `Seed Corn, our model, world ${seed}: the same whenever it is run. CC BY 4.0.`
} as const;
