/** The words a field shows and reads out; they come from the content, through whoever draws a field. */
export interface FieldWords {
  readonly sides: readonly [string, string];
  readonly lab: (number: number) => string;
  readonly university: (number: number) => string;
  readonly wallOf: (side: 0 | 1, university: boolean, number: number) => string;
  readonly legend: {
    readonly open: string;
    readonly short: string;
    readonly note: string;
    readonly marks: Readonly<Record<LegendMark, string>>;
  };
}

/** The marks that the legend explains. */
export type LegendMark =
  | 'kernel'
  | 'leaked'
  | 'textbook'
  | 'head'
  | 'lab'
  | 'university'
  | 'wall'
  | 'kept'
  | 'flight'
  | 'reading'
  | 'gold'
  | 'bloom'
  | 'sprout'
  | 'tie';
