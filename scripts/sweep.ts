/**
 * Asks how much of the story hangs on numbers that nobody has measured. A Latin hypercube over all dials and constants
 * goes to static/data/sweep.csv, what can be said of it to src/content/data/robustness.json. Two grids that the story
 * draws without computing them go to breakeven-map.json and two-by-two.json beside it.
 */
import { range } from 'd3';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { MapData } from '../src/content/breakeven-map.ts';
import { together } from './crew.ts';
import { mapOf, SECRET_LIVES } from './grid-map.ts';
import { summaryOf } from './summary.ts';
import { csvOf, type Row } from './table.ts';
import { HYPERCUBE, POINTS, type Task } from './task.ts';

const SHARE = 20;

const points = range(0, POINTS, SHARE).map((from): Task => ({
  what: 'points',
  from,
  to: Math.min(POINTS, from + SHARE)
}));
const tasks: Task[] = [{ what: 'two' }, ...SECRET_LIVES.map((T): Task => ({ what: 'map', T })), ...points];

const answers = await together(tasks, (done) => {
  if (done % 10 === 0 || done === tasks.length) console.log(`${done} of ${tasks.length} parts`);
});
const [two, ...others] = answers;
const cells = (others.slice(0, SECRET_LIVES.length) as MapData['cells'][]).flat();
const rows = (others.slice(SECRET_LIVES.length) as Row[][]).flat();

mkdirSync('static/data', { recursive: true });
writeFileSync('static/data/sweep.csv', csvOf(rows));
const write = (name: string, value: unknown): void =>
  writeFileSync(`src/content/data/${name}.json`, JSON.stringify(value) + '\n');
write('robustness', summaryOf(rows, HYPERCUBE));
write('breakeven-map', mapOf(cells));
write('two-by-two', two);
