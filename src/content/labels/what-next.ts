import { against, measured, said } from '../schema.ts';

/** Words of `what-next`: who the reader is, what is in their hands, and their guesses. */
export const labels = {
  ask: 'I am with…',
  /** Each actor, and one to three things that are in their hands, each with what it rests on. */
  roles: {
    university: {
      name: 'a university',
      brief: 'university',
      actions: [
        measured('c12', 'Let people publish: a reason to come.'),
        against('n7', 'Keep early ideas open.'),
        measured('o13', 'Put methods through peer review.')
      ]
    },
    company: {
      name: 'a company',
      brief: 'company',
      actions: [
        measured('l3', 'Publish designs, as Google once did.'),
        measured('n8', 'Release weights, as {tracked.us} US models do.'),
        measured('s7', 'License models freely, as gpt-oss is.')
      ]
    },
    investor: {
      name: 'an investor',
      brief: 'investor',
      actions: [
        measured('w5', 'Pay for open research at universities.'),
        said('n5', 'Back several labs with open models.')
      ]
    },
    policymaker: {
      name: 'policy',
      brief: 'policy',
      actions: [
        measured('n3', 'Back open models, as in the 2025 plan.'),
        measured('n4', 'Pay for open models for science.'),
        against('n6', 'Keep public money for research steady.')
      ]
    }
  },
  /** Read out before the actions. */
  hands: (role: string): string => `In the hands of ${role}`,
  all: 'Say who you are: your part of the field lights up.',
  /** On paper, where nobody can say so. */
  still: 'Every lab is walled. Who has to plant?',
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
    none: 'You made no guess.',
    /** The guess against the answer, in one sentence; `apart` is how far the guess lies above it. */
    you: (guess: number, apart: number, within: boolean): string => {
      if (apart === 0) return `You said ${guess}: the same.`;
      if (within) return `You said ${guess}: within that range.`;
      return `You said ${guess}: ${Math.abs(apart)} too ${apart > 0 ? 'high' : 'low'}.`;
    },
    youBriefly: (guess: number): string => `You said ${guess}.`,
    noneBriefly: 'No guess.',
    found: {
      lag: (mean: number, least: number, most: number): string =>
        `Epoch AI finds ${mean} (${least} to ${most}).`,
      line: (percent: number): string => `Epoch AI’s list has ${percent}.`,
      hire: (percent: number): string => `The model says ${percent}, in every world.`
    }
  }
} as const;
