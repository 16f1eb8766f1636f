/**
 * Fixed constants of the model (specification, section 3). Times in quarters of a year unless said otherwise.
 *
 * Those exported one by one are its structure: how large the map is, what it starts with, who there is and how time
 * runs. Arrays, the recorded history and the picture are built on them, and a world of another shape would be another
 * model. All others are numbers that nobody has measured; a run may be given a different set of them.
 */

/** Size of the map of possible ideas, and how many of them are the textbook. */
export const IDEAS = 6000;
export const TEXTBOOK = 200;
export const FIELDS = 6;
/** Fishing out makes ideas harder by γ for every so many beyond the textbook: the unit of that parameter. */
export const HUNDRED = 100;

/** Blocs have 3 universities, then 5 labs each. */
export const PER_BLOC = 8;
export const UNIVERSITIES = 3;
export const LABS = 5;

export const QUARTERS = 4;
/** Quarters a doctorate takes. */
export const COHORTS = 20;
/** Choices tried before a project settles for an idea already found, when duplication is switched off. */
export const TRIES = 8;

/** The numbers that could as well be others; `npm run sweep` varies them all at once. */
export interface Constants {
  /** Every so many ideas beyond the textbook, the last one is a breakthrough; a whole number from 2 up. */
  readonly gap: number;
  /** Share of ordinary ideas that build on the latest breakthrough, 0–1. */
  readonly breakthroughUse: number;
  /** Quarters within which a released idea reaches everybody. */
  readonly lag: number;
  /** Researchers per lab, professors per university, at the start. */
  readonly staff: number;
  readonly professors: number;
  /** Share of a professor's time spent on research, 0–1. */
  readonly teach: number;
  /** Projects per researcher and quarter. */
  readonly phi: number;
  /** Projects per success, before fishing out. */
  readonly difficulty: number;
  /** Exclusive ideas at which half of the secrecy premium is earned. */
  readonly half: number;
  /** Share of people who retire in a year. */
  readonly retire: number;
  /** Graduates who stay in research, per professor and year. */
  readonly train: number;
  /** Share of those who want a university post, 0–1. */
  readonly academic: number;
  /** Memory of news per quarter, 0–1. */
  readonly keep: number;
}

/** The set that every run of the story uses. */
export const standard: Constants = {
  gap: 100,
  breakthroughUse: 0.25,
  lag: 4,
  staff: 33,
  professors: 20,
  teach: 0.5,
  phi: 0.25,
  difficulty: 6,
  half: 5,
  retire: 0.04,
  train: 0.15,
  academic: 0.3,
  keep: 0.9
};
