/** Words over the field in `why-openness`; `{…}` places are filled from the figures. */
export const labels = {
  against: 'The case against',
  steps: [
    {
      caption: 'One open world: ties cross from side to side.',
      against: 'Sharing early also made a contest’s entries fewer and more alike.'
    },
    {
      caption: (made: number, oldest: number): string =>
        `A breakthrough of year ${made} grew from an idea of year ${oldest}, open to all since then.`,
      against: 'Ideas get harder to find, with or without secrets.'
    },
    {
      caption: (readers: number): string =>
        `One published idea, and the ${readers} plots on both sides that built on it.`,
      against: 'What is released cannot be called back.'
    },
    {
      caption: (kept: number, all: number): string =>
        `One closed world: ${kept} of ${all} ideas lie where no outsider can look.`,
      against: 'An open model need not be a democratic one.'
    },
    {
      caption:
        'One side closed. After 40 years of our model it leads by {model-one-closes.aLeads40.median} ideas ({model-one-closes.aLeads40.low} to {model-one-closes.aLeads40.high}), in {model-one-closes.aLeads40.worlds} of 100 worlds.',
      against: 'On one busy market closed models took 96 % of the revenue.'
    }
  ]
} as const;
