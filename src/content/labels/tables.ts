/** Words around the tables of figures: the window they open in, and their pages. */
export const tableLabels = {
  window: 'The figures',
  close: 'Close',
  scrolls: 'Scrolls sideways where it is wider than the screen.',
  all: (count: number) => `Show all ${count.toLocaleString('en-US')} rows`,
  source: 'Source',
  note: 'To know',
  download: 'Download CSV',
  downloadOf: (title: string) => `Download CSV: ${title}`,
  toPage: 'All figures of this section',
  heading: (section: string) => `Figures: ${section}`,
  blurb: (section: string) =>
    `The figures that the pictures of “${section}” draw, as tables and as CSV files.`,
  lead: 'These are the figures that the pictures of this section draw: no more and no less. Each table can be had as a CSV file.',
  contents: 'Tables on this page',
  step: (index: number) => `Step ${index}`,
  steps: (indexes: readonly number[]) =>
    `Steps ${indexes.slice(0, -1).join(', ')} and ${indexes[indexes.length - 1]}`,
  toStep: 'See it in the story',
  back: 'Back to the story',
  /** On the page of sources. */
  pages: 'The figures of each section, as tables',
  pagesIntro: 'What the pictures draw can be read row by row, and taken away as CSV files.'
} as const;
