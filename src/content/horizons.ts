/** Years after which worlds are compared; a run of 40 years holds the shorter ones. */
export const horizons = [5, 10, 20, 40] as const;

/** One of these years. */
export type Horizon = (typeof horizons)[number];

/** Something for each of the years, by the year. */
export type ByHorizon<Value> = Readonly<Record<Horizon, Value>>;

/** A list in the order of the years, by the year. */
export const byHorizon = <Value>(list: readonly Value[]): ByHorizon<Value> =>
  Object.fromEntries(horizons.map((years, h) => [years, list[h]])) as unknown as ByHorizon<Value>;
