import { about } from '#content/data/shares.json';
import { spreads } from '#content/labels/spreads.ts';
import { whatNextTables as words } from '#content/labels/tables/what-next.ts';
import type { StepId } from '#content/story.ts';
import { progressAt } from '#story/progress.ts';
import { noChoices } from '../contract.ts';
import { fieldTable } from '../fieldTable.ts';
import { sourceOf } from '../sourced.ts';
import type { Table, Tables } from '../table.ts';
import { guessesOf } from './guesses.ts';
import { stateAt } from './state.ts';

const section = 'what-next';
const compared = spreads[section];

const fieldAt = (step: StepId<typeof section>) =>
  stateAt(progressAt(section, { section, step, t: 1 }), noChoices).field;

const closed = fieldTable(fieldAt('who-plants'), words.closed, compared['who-plants']);

const sources = { lag: sourceOf('m3'), line: about.credit, hire: words.guesses.model } as const;

const guesses: Table = {
  title: words.guesses.title,
  note: words.guesses.note,
  source: words.guesses.credit,
  columns: [
    { name: words.guesses.columns.what },
    { name: words.guesses.columns.found, numeric: true },
    { name: words.guesses.columns.low, numeric: true },
    { name: words.guesses.columns.high, numeric: true },
    { name: words.guesses.columns.source }
  ],
  rows: guessesOf(noChoices).map(({ id, question, answer, low, high }) => [
    question,
    answer,
    low,
    high,
    sources[id]
  ])
};

/** The closed world, the same world reopened, and the answers to the reader’s guesses. */
export const tables: Tables<typeof section> = {
  'who-plants': closed,
  'universities-and-companies': closed,
  'investors-and-policymakers': closed,
  'walls-come-down': fieldTable(fieldAt('walls-come-down'), words.reopened, compared['walls-come-down']),
  'your-guesses': guesses
};
