import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidence, works } from '#content/lineage.ts';
import { filesFrom } from '../../scripts/data/files.ts';
import { readTable } from '../../scripts/data/rows.ts';

const words = await evidence();
const files = filesFrom(
  (name) => readTable(join(import.meta.dirname, 'datasets', `${name}.csv`)),
  works.map(({ id, year }) => ({ id, year, openness: words.works[id]!.openness }))
);
const committed = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../src/content/data', `${name}.json`), 'utf8'));

describe('the committed data', () => {
  it('comes from the data sets, all of what was measured', () => {
    expect(Object.keys(files).sort()).toEqual(
      ['built-on', 'eci', 'fmti', 'measured', 'notable', 'openness', 'shares', 'tracked'].sort()
    );
  });

  it.each(Object.keys(files))('%s.json is what the tables give', (name) => {
    expect(JSON.parse(JSON.stringify(files[name]))).toEqual(committed(name));
  });
});
