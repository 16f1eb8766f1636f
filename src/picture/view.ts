/** How to look at a trace. Layers run from 0 (not there) to 1 (there), so that steps can fade them. */
export interface View {
  readonly plots: number;
  readonly head: number;
  readonly flights: number;
  readonly ties: number;
  /** Sprouts and hires. */
  readonly people: number;
  /** Threads from a breakthrough to its parents. */
  readonly threads: number;
  /** How far everything but `plotsLit` and `ideasLit` fades, 0 to 1. */
  readonly dim: number;
  readonly plotsLit: readonly number[];
  readonly ideasLit: readonly number[];
  /** The point of the unit square at the middle of the stage, and how many times it is magnified. */
  readonly camera: { readonly x: number; readonly y: number; readonly zoom: number };
}

/** Everything shown, nothing pointed at, the whole square in sight. */
export const wholeField: View = {
  plots: 1,
  head: 1,
  flights: 1,
  ties: 1,
  people: 0,
  threads: 1,
  dim: 0,
  plotsLit: [],
  ideasLit: [],
  camera: { x: 0.5, y: 0.5, zoom: 1 }
};
