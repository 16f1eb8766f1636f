/** Words of the tables of `scientists-talking`. */
export const scientistsTalkingTables = {
  talk: 'a world where the labs of the US side wall up in year 8',
  crowd: 'an open world where all follow the news',
  uses: {
    closed: 'Fresh ideas of US labs that others built on, last five years',
    open: 'The same, had these labs stayed open'
  },
  field: (number: number): string => `Share of projects in field ${number} (%)`,
  pieces: {
    apart: (year: number): string => `One breakthrough’s pieces behind walls, in year ${year}`,
    meet: (year: number): string => `The same breakthrough’s pieces in the open, in year ${year}`,
    note: 'One clear case, not a typical one.',
    piece: (number: number): string => `Piece ${number}`,
    breakthrough: 'The breakthrough',
    columns: {
      what: 'Idea',
      place: 'Where it was found',
      found: 'Year it was found',
      sees: 'Pieces that this place sees',
      kept: 'Ideas that this place keeps'
    },
    source: 'Seed Corn, our model, one world: the same whenever it is run. CC BY 4.0.'
  },
  cases: {
    title: 'Change in later work where something was held back or opened, in per cent',
    note: 'Biology and patents, not AI. Where low and high are equal the study gives one number.',
    columns: { what: 'What was studied', by: 'Study', low: 'Low (%)', high: 'High (%)', source: 'Source' },
    source: 'As named in each row.'
  },
  /** A spread over worlds, after a note. */
  spread: (title: string, said: string): string => `${title}: ${said}.`
} as const;
