/** Words over the field in `why-openness`. */
export const labels = {
  against: 'The case against',
  steps: [
    {
      caption: 'One open world: ties cross from side to side.',
      against: 'Sharing early also made a contest’s entries fewer and more alike.'
    },
    {
      caption: (made: number, oldest: number): string =>
        `Made in year ${made}, with an idea of year ${oldest}.`,
      against: 'Ideas get harder to find, with or without secrets.'
    },
    {
      caption: (readers: number): string => `One idea, and the ${readers} plots that built on it.`,
      against: 'What is released cannot be called back.'
    },
    {
      caption: (kept: number, all: number): string => `One closed world keeps ${kept} of its ${all} ideas.`,
      against: 'An open model need not be a democratic one.'
    },
    {
      caption: 'One side’s labs closed. They still read all.',
      against: 'On one busy market closed models took 96 % of the revenue.'
    }
  ]
} as const;
