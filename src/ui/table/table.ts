/** A column of a table of figures. */
export interface Column {
  readonly name: string;
  /** Numbers stand to the right and sort by size. */
  readonly numeric?: boolean;
}

/** A cell: words, a number as it stands in the data, or nothing where the data has nothing. */
export type Cell = string | number | undefined;

export type Row = readonly Cell[];

/** The figures that one graphic draws: no more and no less. */
export interface Table {
  /** What is counted, for whom, in which unit. */
  readonly title: string;
  /** What to know before reading it: uncertainty, gaps, choices of ours. */
  readonly note?: string;
  /** Whose figures they are, their licence, and as of when. */
  readonly source: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
