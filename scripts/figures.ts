/**
 * Makes every modelled number that the prose quotes, from the model alone, over seeds 1 to 200, and writes them to
 * src/content/data/modelled.json; and the series of the hiring guess to src/content/data/hiring.json.
 */
import { writeFileSync } from 'node:fs';
import { figureOf, SEEDS } from './bands.ts';
import { definitions } from './figure-list.ts';
import { breakEvens, hireRates, hiringSeries } from './grids.ts';

const write = (name: string, data: unknown): void =>
  writeFileSync(`src/content/data/${name}.json`, JSON.stringify(data, null, 2) + '\n');

const figures = definitions.map((definition) => {
  console.log(definition.id);
  return figureOf(definition);
});
write('hiring', hiringSeries());
write('modelled', { seeds: [1, SEEDS], figures: [...figures, hireRates(), breakEvens()] });
