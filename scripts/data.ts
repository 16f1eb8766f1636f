/**
 * Turns the evidence tables into the small committed data files of `src/content/data/`.
 * Usage: npm run data -- <folder of evidence, with datasets/ and lineage/ in it>
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesFrom } from './data/files.ts';
import type { TreeNode } from './data/openness.ts';
import { readTable, writeData } from './data/rows.ts';

const evidence = process.argv[2];
if (!evidence) {
  console.error('Usage: npm run data -- <folder of evidence>');
  process.exit(1);
}
const tree = JSON.parse(readFileSync(join(evidence, 'lineage/lineage.json'), 'utf8')) as {
  nodes: TreeNode[];
};
const files = filesFrom((name) => readTable(join(evidence, 'datasets', `${name}.csv`)), tree.nodes);
for (const [name, data] of Object.entries(files))
  writeData(join(import.meta.dirname, '../src/content/data', `${name}.json`), data);
