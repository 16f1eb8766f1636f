/** Words of `what-next`: who the reader is, what is in their hands, and their guesses. */
export const labels = {
  ask: 'I am with…',
  roles: {
    university: { name: 'a university', lever: 'Let people publish; keep some of the sprouts.' },
    company: { name: 'a company', lever: 'Open a wall: release weights and methods.' },
    investor: { name: 'an investor', lever: 'Pay for open research and open labs.' },
    policymaker: { name: 'policy', lever: 'Back open models; keep public money steady.' }
  },
  all: 'Say who you are: your part of the field lights up.',
  captions: {
    universities: 'People who stay; walls that open part way.',
    investors: 'Money for open labs and for universities.',
    reopen: 'Twenty years after the walls came down.'
  },
  guesses: {
    title: 'Your guesses, and what we found',
    lag: 'How far the best Chinese model trails, in months',
    line: 'US notable models of 2025 with open weights, in %',
    hire: (rate: number): string =>
      `Researchers in labs at year 40, in % (${rate} in 100 professors hired a year)`,
    short: {
      lag: 'Chinese lag, in months',
      line: 'US models with open weights, %',
      hire: 'Researchers in labs, year 40, %'
    },
    you: (value: number): string => `you: ${value}`,
    none: 'you did not guess',
    found: {
      lag: (mean: number, least: number, most: number): string => `Epoch AI: ${mean} (${least} to ${most})`,
      line: (percent: number): string => `Epoch AI: ${percent}`,
      hire: (percent: number): string => `model: ${percent}, in every world`
    }
  }
} as const;
