import { scaleLinear } from 'd3';
import type { Spread } from '#content/two-by-two.ts';
import type { Hue } from '#picture/palette.ts';
import type { Goal } from '../../contract.ts';
import { corners, type Corner } from './game.ts';
import { measureOf, type Table } from './table.ts';

/** A number of a cell as a bar. */
export interface Bar {
  readonly goal: Goal;
  readonly spread: Spread;
  /** Where its bar begins and ends, its range, and both open for comparison: shares of the bar’s room, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly open: number;
  readonly hue: Hue;
}

const allOpen: Corner = { you: 'open', they: 'open' };

const hueOf = (goal: Goal, mean: number): Hue => {
  if (goal === 'total') return 'other';
  return goal === 'lead' && mean < 0 ? 'china' : 'us';
};

/** The three numbers of a corner, on scales that all four corners share: ideas from nothing, the lead from the middle. */
export function barsIn(table: Table, corner: Corner, goals: readonly Goal[]): readonly Bar[] {
  const spreadsOf = (goal: Goal) => corners.map((each) => table.spread(each, measureOf[goal]));
  const most = Math.max(1, ...[...spreadsOf('total'), ...spreadsOf('best')].map(({ high }) => high));
  const furthest = Math.max(
    1,
    ...spreadsOf('lead').flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])
  );
  return goals.map((goal) => {
    const at = goal === 'lead' ? scaleLinear([-furthest, furthest], [0, 1]) : scaleLinear([0, most], [0, 1]);
    const spread = table.spread(corner, measureOf[goal]);
    return {
      goal,
      spread,
      from: at(0),
      to: at(spread.mean),
      low: at(spread.low),
      high: at(spread.high),
      open: at(table.spread(allOpen, measureOf[goal]).mean),
      hue: hueOf(goal, spread.mean)
    };
  });
}
