import { horizons, type Horizon } from '#content/horizons.ts';
import { inputWords, labels, type Input } from '#content/labels/drivers.ts';
import { robustness, type Driver } from '#content/robustness.ts';

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

const tipOf = ({ input, correlation }: Driver): Tip => {
  const { more, symbol } = inputWords[input];
  return { input, words: labels.named(more, symbol), correlation };
};

/** Whether a correlation is more than luck among so many settings. */
const clear = ({ correlation }: Pick<Driver, 'correlation'>): boolean =>
  Math.abs(correlation) > robustness.byChance;

/** What tips the ideas of the world after so many years: the strongest first, at most `most`, none that luck could explain. */
export const tipsAt = (years: Horizon, most: number): readonly Tip[] =>
  robustness.at[years].drivers.open.filter(clear).slice(0, most).map(tipOf);

/** Who has more ideas, by years. */
export const shares: readonly Share[] = horizons.map((years) => {
  const { worlds, even, low, high } = robustness.at[years].open;
  return { years, open: worlds, closed: 100 - worlds - even, low, high };
});

/** The two things that a list of drivers begins with, as they stand after “depends on”. */
const firstTwo = ([first, second]: readonly Driver[]): [string, string] => [
  inputWords[first!.input].how,
  inputWords[second!.input].how
];

/** The finding as a sentence: the two things that matter most to the ideas of the world after so many years. */
export const titleAt = (years: Horizon): string =>
  labels.title(...firstTwo(robustness.at[years].drivers.open));

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

/** Rows of the table of worlds, one a horizon. */
export const worldRows = (): readonly (readonly string[])[] =>
  shares.map(({ years, open, closed, low, high }) => [
    labels.years(years),
    `${open}`,
    labels.table.span(low, high),
    `${closed}`,
    `${robustness.at[years].closer.worlds}`
  ]);

/** Rows of the table of everything that was varied, the strongest first. */
export const driverRows = (years: Horizon): readonly (readonly string[])[] =>
  robustness.at[years].drivers.open.map((driver) => {
    const [low, high] = robustness.ranges[driver.input];
    const helps = labels.table.helps[driver.correlation > 0 ? 'open' : 'closed'];
    const range = [low, high].map((value) => value.toLocaleString('en-US', { maximumFractionDigits: 3 }));
    return [
      tipOf(driver).words,
      range.join(' to '),
      clear(driver) ? helps : labels.table.unclear,
      labels.number(driver.correlation, 2)
    ];
  });
