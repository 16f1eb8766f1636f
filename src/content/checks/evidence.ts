import * as v from 'valibot';
import type { Claim } from '../claims.ts';
import type { ModelFigure } from '../figures.ts';
import { problem } from './problem.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const day = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

const claim = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z]\d+$/, 'is not a letter and a number')),
    section: words,
    text: words,
    kind: v.picklist(['attributed', 'fact', 'counterpoint'], 'is none of attributed, fact, counterpoint'),
    quote: v.nullable(words),
    speaker: v.nullable(words),
    source: v.object({
      title: words,
      publisher: words,
      author: v.nullable(words),
      date: v.pipe(words, v.regex(new RegExp(`^${day}( to ${day})?$`), 'is not a date such as 2025-11')),
      url: v.pipe(words, v.regex(/^(https?:\/\/[^\s]+|\/[a-z/]+#[a-z-]+)$/, 'is not an address'))
    }),
    seen: v.object({ how: words, note: words }),
    caveat: words,
    data: v.optional(words),
    against: v.optional(v.array(words))
  }),
  v.forward(
    v.check(
      (entry) => entry.kind !== 'attributed' || entry.speaker !== null,
      'is missing: an opinion needs its speaker'
    ),
    ['speaker']
  ),
  v.forward(
    v.check(
      (entry) => entry.quote === null || entry.speaker !== null,
      'is missing: a quotation needs its speaker'
    ),
    ['speaker']
  )
);

const number = v.nullable(v.pipe(v.number(), v.finite('is not a finite number')));

const band = v.pipe(
  v.object({
    median: number,
    low: number,
    high: number,
    worlds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)))
  }),
  v.check(
    ({ median, low, high }) =>
      median === null || low === null || high === null || (low <= median && median <= high),
    'does not lie within its own spread'
  )
);

const figure = v.object({
  id: v.pipe(v.string(), v.regex(/^model-[a-z-]+$/, 'does not start with model-')),
  says: words,
  values: v.record(v.string(), band)
});

/** Faults found by a schema, each with the path of its field. */
function faults(schema: v.GenericSchema, value: unknown, file: string, at: string): string[] {
  const result = v.safeParse(schema, value);
  return (result.issues ?? []).map((issue) => {
    const field = [at, ...(issue.path ?? []).map((item) => String(item.key))].join('.');
    const missing = issue.input === undefined && issue.kind === 'schema';
    const what = missing
      ? 'is missing'
      : issue.message.startsWith('Invalid')
        ? `is wrong: ${issue.message}`
        : issue.message;
    return problem(file, field, what);
  });
}

const twice = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

/** What is wrong with the claims themselves. */
export function claimProblems(claims: readonly Claim[]): string[] {
  const file = 'claims.json';
  const ids = claims.map((entry) => entry.id);
  return [
    ...claims.flatMap((entry, i) => faults(claim, entry, file, entry.id || `[${i}]`)),
    ...twice(ids).map((id) => problem(file, id, 'is used for two claims')),
    ...claims.flatMap((entry) =>
      (entry.against ?? [])
        .filter((id) => !ids.includes(id))
        .map((id) => problem(file, `${entry.id}.against`, `names the unknown claim "${id}"`))
    )
  ];
}

/** What is wrong with the figures of the model: each has to say what was compared, and each number its spread. */
export function modelProblems(figures: readonly ModelFigure[]): string[] {
  const file = 'data/modelled.json';
  return [
    ...figures.flatMap((entry, i) => faults(figure, entry, file, entry.id || `figures[${i}]`)),
    ...twice(figures.map((entry) => entry.id)).map((id) => problem(file, id, 'is used for two figures'))
  ];
}
