/**
 * Makes every modelled number of the story, from the model alone, over seeds 1 to 200: what was read in each world goes
 * to static/data/worlds.csv, and what it sums up to goes to src/content/data/modelled.json; the series of the hiring
 * guess go to src/content/data/hiring.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { figureOf, readingsIn, SEEDS, type Readings } from './bands.ts';
import { definitions } from './figure-list.ts';
import { breakEvens, breakEvensIn, hiringSeries } from './grids.ts';
import { tableOf } from './worlds.ts';

const seeds = Array.from({ length: SEEDS }, (_, n) => n + 1);
const write = (name: string, data: unknown): void =>
  writeFileSync(`src/content/data/${name}.json`, JSON.stringify(data, null, 2) + '\n');
const told = (id: string, read: (seed: number) => Readings): readonly Readings[] => {
  console.log(id);
  return seeds.map(read);
};

const worlds = definitions.map((definition) => {
  const readings = told(definition.id, (seed) => readingsIn(definition, seed));
  return { figure: figureOf(definition, readings), readings };
});
const premiums = told('model-breakeven', breakEvensIn);
const grid = { figure: breakEvens(premiums), readings: premiums };

write('hiring', hiringSeries());
write('modelled', { seeds: [1, SEEDS], figures: [...worlds, grid].map(({ figure }) => figure) });
mkdirSync('static/data', { recursive: true });
writeFileSync(
  'static/data/worlds.csv',
  tableOf(Object.fromEntries([...worlds, grid].map(({ figure, readings }) => [figure.id, readings])))
);
