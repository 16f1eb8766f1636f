/** What a step rests on, in a line. */
export interface Source {
  readonly title: string;
  /** Who published it, and when; nothing for our own model. */
  readonly by: string;
  /** Absolute, or a path of this site from `/`. */
  readonly url: string;
}
