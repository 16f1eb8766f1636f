import { firstTwo, isClear, namedInput } from '#content/drivers.ts';
import { horizons, type Horizon } from '#content/horizons.ts';
import { inputWords, labels, type Input } from '#content/labels/drivers.ts';
import { robustness } from '#content/robustness.ts';

/** A number of the model and which way it tips the ideas of the world. */
export interface Tip {
  readonly input: Input;
  /** “Secrets last longer (T)”. */
  readonly words: string;
  /** Rank correlation with open's advantage, −1 to 1: above zero it helps open, below it helps closed. */
  readonly correlation: number;
}

/** Worlds of 100 by who has more ideas after so many years; the rest are even. */
export interface Share {
  readonly years: Horizon;
  readonly open: number;
  readonly closed: number;
  /** The 95 % interval of `open`. */
  readonly low: number;
  readonly high: number;
}

/** What tips the ideas of the world after so many years: the strongest first, at most `most`, none that luck could explain. */
export const tipsAt = (years: Horizon, most: number): readonly Tip[] =>
  robustness.at[years].drivers.open
    .filter(isClear)
    .slice(0, most)
    .map(({ input, correlation }) => ({ input, words: namedInput(input), correlation }));

/** Who has more ideas, by years. */
export const shares: readonly Share[] = horizons.map((years) => {
  const { worlds, even, low, high } = robustness.at[years].open;
  return { years, open: worlds, closed: 100 - worlds - even, low, high };
});

/** The chart in words, for those who cannot see it. */
export function describeDrivers(years: Horizon): string {
  const share = shares.find((one) => one.years === years)!;
  const tips = tipsAt(years, 6);
  const { closer, drivers } = robustness.at[years];
  const named = (helps: (tip: Tip) => boolean): string[] =>
    tips.filter(helps).map(({ input }) => lowered(inputWords[input].more));
  return [
    labels.says(robustness.points, years, share.open, share.closed),
    labels.tips(
      named(({ correlation }) => correlation > 0),
      named(({ correlation }) => correlation < 0)
    ),
    labels.lead(years, closer.worlds, ...firstTwo(drivers.closer))
  ].join(' ');
}

const lowered = (words: string): string => words[0]!.toLowerCase() + words.slice(1);
