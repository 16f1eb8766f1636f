import { breakevenMap } from '#content/breakeven-map.ts';
import { namedInput } from '#content/drivers.ts';
import { labels as challengeLabels } from '#content/labels/challenges.ts';
import { breakItTables as words } from '#content/labels/tables/break-it.ts';
import { robustness } from '#content/robustness.ts';
import type { StepId } from '#content/story.ts';
import { progressAt } from '#story/progress.ts';
import { challenges, noChoices } from '../contract.ts';
import { fieldTable } from '../fieldTable.ts';
import type { Table, Tables } from '../table.ts';
import { NEEDED } from './challenges/rules.ts';
import { shares } from './drivers/findings.ts';
import { committedReading } from './map/committed.ts';
import { cells } from './map/plane.ts';
import { readingFromFigures } from './reading.ts';
import { corners } from './square/game.ts';
import { asTold, committedTable, measures } from './square/table.ts';
import { stateAt } from './state.ts';
import { WORLDS } from './worlds/spread.ts';

const { horizon } = asTold;
const standAt = (step: StepId<'break-it'>) =>
  stateAt(progressAt('break-it', { section: 'break-it', step, t: 1 }), noChoices);
const number = (name: string) => ({ name, numeric: true });

const overtaking = (): Table => {
  const stand = standAt('overtaking');
  const table = fieldTable(stand.field, words.left);
  const { ideas, lead } = readingFromFigures(stand.figures!);
  return { ...table, note: `${table.note} ${words.strips(ideas.range, lead.range)}` };
};

const map = (): Table => {
  const { columns, title, note, clear } = words.map;
  const known = committedReading('total', horizon).known;
  return {
    title: title(horizon),
    note,
    source: words.source(WORLDS),
    columns: [
      ...[columns.life, columns.kappa, columns.extra, columns.mean, columns.error].map(number),
      ...[columns.more, columns.even].map(number),
      { name: columns.clear }
    ],
    rows: breakevenMap.cells.map(({ T, kappa, extra, total }) => {
      const { mean, se, worlds, even } = total[horizon];
      const cell = cells.findIndex((place) => place.T === T && place.kappa === kappa);
      return [T, kappa, extra[horizon], mean, se, worlds, even, clear[known[cell]?.clear ? 'yes' : 'no']];
    })
  };
};

const square = (): Table => {
  const { title, note, us, china, policy, low, high, measures: names } = words.square;
  const { spread } = committedTable(horizon);
  return {
    title: title(horizon),
    note,
    source: words.source(WORLDS),
    columns: [
      { name: us },
      { name: china },
      ...measures
        .flatMap((measure) => [names[measure], low(names[measure]), high(names[measure])])
        .map(number)
    ],
    rows: corners.map((corner) => [
      policy[corner.you],
      policy[corner.they],
      ...measures.flatMap((measure) => {
        const { mean, low, high } = spread(corner, measure);
        return [mean, low, high];
      })
    ])
  };
};

const four = (): Table => ({
  title: words.challenges.title,
  note: words.challenges.note,
  source: words.challenges.source,
  columns: [...words.challenges.columns.map((name) => ({ name })), number(words.challenges.needed)],
  rows: challenges.map((id) => {
    const { title, criterion } = challengeLabels.challenges[id];
    return [title, criterion(NEEDED[id]), NEEDED[id]];
  })
});

const drivers = (): Table => {
  const { title, note, columns, open, closed, correlation, after } = words.drivers;
  return {
    title: title(horizon),
    note,
    source: words.sweepSource(robustness.points, robustness.worldsEach),
    columns: [
      { name: columns.figure },
      { name: columns.of },
      ...[columns.value, columns.low, columns.high].map(number)
    ],
    rows: [
      ...shares.map((share) => [open, after(share.years), share.open, share.low, share.high]),
      ...shares.map((share) => [closed, after(share.years), share.closed, undefined, undefined]),
      ...robustness.at[horizon].drivers.open.map((driver) => [
        correlation,
        namedInput(driver.input),
        driver.correlation,
        undefined,
        undefined
      ])
    ]
  };
};

/** The worlds, the map, the two-by-two, the challenges and the sweep, as the steps draw them: after forty years. */
export const tables: Tables<'break-it'> = {
  'open-the-machine': fieldTable(standAt('open-the-machine').field, words.open, words.openIdeas),
  'when-closing-pays': map(),
  'lead-or-total': square(),
  overtaking: overtaking(),
  'four-challenges': four(),
  'what-drives-it': drivers()
};
