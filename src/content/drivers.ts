import { horizons, type Horizon } from './horizons.ts';
import { inputWords, labels, type Input } from './labels/drivers.ts';
import { robustness, type Driver } from './robustness.ts';

/** “Secrets last longer (T)”. */
export const namedInput = (input: Input): string =>
  labels.named(inputWords[input].more, inputWords[input].symbol);

/** Whether a correlation is more than luck among so many settings. */
export const isClear = ({ correlation }: Pick<Driver, 'correlation'>): boolean =>
  Math.abs(correlation) > robustness.byChance;

/** The two things that a list of drivers begins with, as they stand after “depends on”. */
export const firstTwo = ([first, second]: readonly Driver[]): [string, string] => [
  inputWords[first!.input].how,
  inputWords[second!.input].how
];

/** The finding as a sentence: the two things that matter most to the ideas of the world after so many years. */
export const findingAt = (years: Horizon): string =>
  labels.title(...firstTwo(robustness.at[years].drivers.open));

/** Rows of the table of worlds, one a horizon; its head is `labels.table.worldsHead`. */
export const worldRows = (): readonly (readonly string[])[] =>
  horizons.map((years) => {
    const { open, closer } = robustness.at[years];
    return [
      labels.years(years),
      `${open.worlds}`,
      labels.table.span(open.low, open.high),
      `${100 - open.worlds - open.even}`,
      `${closer.worlds}`
    ];
  });

/** Rows of the table of everything that was varied, the strongest first; its head is `labels.table.driversHead`. */
export const driverRows = (years: Horizon): readonly (readonly string[])[] =>
  robustness.at[years].drivers.open.map((driver) => {
    const helps = labels.table.helps[driver.correlation > 0 ? 'open' : 'closed'];
    return [
      namedInput(driver.input),
      labels.table.range(...robustness.ranges[driver.input]),
      isClear(driver) ? helps : labels.table.unclear,
      labels.number(driver.correlation, 2)
    ];
  });
