import { spreads } from '#content/labels/spreads.ts';
import { warningTables as words } from '#content/labels/tables/warning.ts';
import type { StepId } from '#content/story.ts';
import { progressAt } from '#story/progress.ts';
import { fieldTable } from '../fieldTable.ts';
import type { Table, Tables } from '../table.ts';
import { stateAt } from './state.ts';

const tableOf = (step: Exclude<StepId<'warning'>, 'who-warns'>): Table =>
  fieldTable(
    stateAt(progressAt('warning', { section: 'warning', step, t: 1 })).field,
    words.open,
    spreads.warning[step]
  );

/** One open world as far as each step follows it; before it begins there is nothing to count. */
export const tables: Tables<'warning'> = {
  'one-kernel': tableOf('one-kernel'),
  'read-the-field': tableOf('read-the-field'),
  'why-existential': tableOf('why-existential')
};
