import type { Kind } from '../schema.ts';

/** The word on the mark behind a claiming sentence. */
export const kindWord: Readonly<Record<Kind, string>> = {
  said: 'said',
  measured: 'measured',
  modelled: 'model',
  against: 'against'
};

/** What each kind of sentence is, for the note's first line and the sources page. */
export const kindMeaning: Readonly<Record<Kind, string>> = {
  said: 'somebody’s view or words, given as theirs',
  measured: 'a figure or an event with a source and a date',
  modelled: 'a result of our own simulation, with its spread',
  against: 'evidence that speaks against the argument, or complicates it'
};

export const claimLabels = {
  /** Read out after the mark's word. */
  toSource: 'source of this sentence',
  note: 'Where this comes from',
  close: 'Close',
  caveat: 'Keep in mind',
  more: 'In full, on the sources page',
  compared: 'Compared',
  worlds: (count: number) => `Run in ${count} worlds, each with its own chance.`,
  spread: 'The span given holds the middle eight of ten of them.',
  method: 'All results of this comparison, and how the model works'
} as const;
