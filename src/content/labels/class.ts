import { measured, modelled } from '../schema.ts';

/** Words where a class's guesses are counted and set beside the truth. */
export const classLabels = {
  enter: 'Count the class’s guesses',
  /** Before the unit: whose guesses these are. */
  ours: 'Guesses',
  linked: 'From a link',
  title: (whose: string, unit: string): string => `${whose}, ${unit}`,
  /** Said under a result that came by link, where it can be changed and where it can't, with and without an own count. */
  replaces: 'Changing it replaces your own count.',
  begins: 'It is kept here once you change it.',
  kept: 'Your own count is kept.',
  unkept: 'Not kept on this device.',
  span: (from: number, to: number): string => `${from}\u00a0to\u00a0${to}`,
  orMore: (from: number): string => `${from}\u00a0or\u00a0more`,
  add: (answer: string): string => `One more: ${answer}`,
  take: (answer: string): string => `One fewer: ${answer}`,
  number: (answer: string): string => `Guesses of ${answer}`,
  /** Told after a tap, and of each row of a result. */
  counted: (answer: string, count: number, all: number): string => `${answer}: ${count} of ${all}`,
  guesses: (all: number): string => `${all} ${all === 1 ? 'guess' : 'guesses'}`,
  perKernel: (each: number): string => `One kernel: ${each}`,
  clear: 'Clear',
  cleared: 'Cleared.',
  undo: 'Undo',
  restored: 'It is back.',
  /** Takes a result away that came by link. */
  dismiss: 'Put away',
  dismissed: 'Put away.',
  copyShort: 'Copy link',
  copy: 'Copy link to this result',
  copied: 'Link copied.',
  shared: 'Shared.',
  notShared: 'Not shared.',
  copyFailed: 'The link could not be copied. Select it here:',
  /** What a class thought: its median answer, and how many chose the answers where the truth lies. */
  median: (answer: string): string => `Median guess: ${answer}.`,
  within: (some: number, all: number, answer: string): string =>
    `${some}\u00a0of\u00a0${all} said ${answer}.`,
  here: 'the answer lies here',
  inRange: 'in the range'
} as const;

/** What is guessed, in what unit, and how the truth is said, by the step that asks. */
export const classQuestions = {
  'guess-the-lag': {
    asked:
      'An American model sets a record. After how many months, on average, does a Chinese model reach it?',
    unit: 'months',
    truth: (mean: number, least: number, most: number) =>
      measured('m3', `${mean} months; range\u00a0${least}\u00a0to\u00a0${most}.`)
  },
  'draw-the-line': {
    asked: (period: string): string =>
      `What share of notable American models of ${period} came with weights to download?`,
    unit: (period: string): string => `% in ${period}`,
    truth: (percent: number, open: number, known: number) =>
      measured('s2', `${percent}\u00a0%: ${open} of ${known} models.`)
  },
  'guess-forty-years': {
    asked: 'How many researchers will labs have in forty years, compared with today?',
    unit: '% of today',
    truth: (percent: number, hired: number, low: number, high: number) =>
      modelled(
        'model-hire-rates',
        `${percent}\u00a0% if ${hired} in 100 are hired a year; ${low} to ${high} at other rates.`
      )
  }
} as const;
