/** Fixed constants of the model (specification, section 3). Times in quarters of a year unless said otherwise. */

/** Size of the map of possible ideas, and how many of them are the textbook. */
export const IDEAS = 6000;
export const TEXTBOOK = 200;
export const FIELDS = 6;
/** Every so many ideas beyond the textbook, the last one is a breakthrough. */
export const GAP = 100;
/** Share of ordinary ideas that build on the latest breakthrough. */
export const BREAKTHROUGH_USE = 0.25;

/** Blocs have 3 universities, then 5 labs each. */
export const PER_BLOC = 8;
export const UNIVERSITIES = 3;
export const LABS = 5;

export const QUARTERS = 4;
/** Quarters within which a released idea reaches everybody. */
export const LAG = 4;
/** Researchers per lab, professors per university. */
export const STAFF = 33;
export const PROFESSORS = 20;
/** Share of a professor's time spent on research, and projects per researcher and quarter. */
export const TEACH = 0.5;
export const PHI = 0.25;
/** Projects per success, before fishing out. */
export const DIFFICULTY = 6;
/** Exclusive ideas at which half of the secrecy premium is earned. */
export const HALF = 5;
/** Retirement per year; graduates who stay in research per professor and year; share of those who want a university post. */
export const RETIRE = 0.04;
export const TRAIN = 0.15;
export const ACADEMIC = 0.3;
/** Quarters a doctorate takes. */
export const COHORTS = 20;
/** Memory of news per quarter. */
export const KEEP = 0.9;
/** Choices tried before a project settles for an idea already found, when duplication is switched off. */
export const TRIES = 8;
