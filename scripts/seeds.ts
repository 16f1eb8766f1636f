/**
 * Finds the representative seeds of the scenarios (specification of the model, section 9) among seeds 1 to 1000 and
 * writes them, with medians, spreads and runners-up, to src/content/data/seeds.json and src/simulation/seeds.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { scenarios } from '../src/simulation/scenarios.ts';
import { choose, vectorOf, type Choice } from './representative.ts';

const SEEDS = 1000;
const RUNNERS_UP = 5;

const choices: Record<string, Choice & { params: unknown; against: unknown }> = {};
for (const { id, params, against } of Object.values(scenarios)) {
  const vectors = Array.from({ length: SEEDS }, (_, index) => vectorOf({ params, against }, index + 1));
  choices[id] = { params, against, ...choose(vectors, RUNNERS_UP) };
  console.log(`${id}: seed ${choices[id].seed}`);
}

mkdirSync('src/content/data', { recursive: true });
writeFileSync(
  'src/content/data/seeds.json',
  JSON.stringify({ seeds: [1, SEEDS], scenarios: choices }, null, 2) + '\n'
);
const lines = Object.entries(choices).map(([id, { seed }]) => `  ${id}: ${seed}`);
writeFileSync(
  'src/simulation/seeds.ts',
  `/** Representative seeds of the scenarios, written by scripts/seeds.ts; never picked by eye. */
export const seeds = {
${lines.join(',\n')}
} as const;
`
);
