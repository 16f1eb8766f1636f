import { spreads } from '#content/labels/spreads.ts';
import { whyOpennessTables as words } from '#content/labels/tables/why-openness.ts';
import type { StepId } from '#content/story.ts';
import { progressAt } from '#story/progress.ts';
import { fieldTable } from '../fieldTable.ts';
import type { Table, Tables } from '../table.ts';
import { stateAt } from './state.ts';

const section = 'why-openness';

const tableOf = (step: StepId<typeof section>, world: string): Table =>
  fieldTable(stateAt(progressAt(section, { section, step, t: 1 })).field, world, spreads[section][step]);

/** The world that each reason is shown in. */
export const tables: Tables<typeof section> = {
  collaboration: tableOf('collaboration', words.open),
  'long-term-innovation': tableOf('long-term-innovation', words.open),
  'national-security': tableOf('national-security', words.open),
  'democratic-values': tableOf('democratic-values', words.closed),
  competitiveness: tableOf('competitiveness', words.oneSide)
};
