/** Words of the tables of `one-open-paper`. */
export const treeTables = {
  source:
    'Collected for Seed Corn from the later works’ own papers, reports and repositories; the short quotations belong to their authors. Our selection and our descriptions: CC BY 4.0.',
  yes: 'yes',
  no: 'no',
  early: {
    title: 'Works drawn up to the Transformer, in order of time',
    note: (works: number, drawn: number, all: number): string =>
      `${works} works; the whole tree draws ${drawn} of the ${all} collected. “Drew on it” counts works drawn, directly or through others, minor links left out. An empty cell: not applicable or not checked.`,
    columns: [
      'Work',
      'Year',
      'Month',
      'First place named',
      'Country',
      'Kind of place',
      'Works that drew on it',
      'All makers',
      'Paper open',
      'Code open',
      'Weights open'
    ]
  },
  links: {
    joined: 'Links drawn up to the Transformer, each with the words it rests on',
    all: (links: number): string => `All ${links} links drawn, each with the words it rests on`,
    note: (drawn: number, all: number): string =>
      `A link runs from an earlier work to a later one that says it drew on it. ${drawn} of the ${all} works collected are drawn; a link that ran through a work not drawn names that work and quotes each stretch.`,
    columns: [
      'Earlier work',
      'Country of the earlier',
      'Later work',
      'Country of the later',
      'What passed on',
      'Minor',
      'Through',
      'Words it rests on',
      'Source',
      'Address'
    ]
  },
  locked: {
    title: (name: string, greyed: number, drawn: number): string =>
      `All ${drawn} works drawn, and whether they drew on the ${name}: ${greyed} did`,
    note: 'Drew on: directly or through others, minor links left out. It doesn’t mean that a work needed the idea, which others might have found later. The table is of the Transformer; lock any work in the picture. An empty cell: not applicable or not checked.',
    columns: [
      'Work',
      'Year',
      'Month',
      'First place named',
      'Country',
      'Drew on it',
      'Works that drew on it',
      'All makers',
      'Paper open',
      'Code open',
      'Weights open'
    ],
    itself: 'itself'
  },
  dark: {
    title: 'Works where something was kept back, and whose words say so',
    note: 'Where the collected file has no quotation, the words are our own note.',
    columns: ['Work', 'Year', 'First place named', 'What was kept back', 'Words', 'Whose', 'Address'],
    ours: 'Our note'
  }
} as const;
