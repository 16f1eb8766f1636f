import { questionOf } from './questions.ts';
import { areCounts, sumOf, type ClassTally, type Counts } from './tally.ts';

const NAME = 'class';

/** A class's result as a query without `?`: `class=<question>:<n.n.n…>`. */
export const classQueryOf = ({ id, counts }: NonNullable<ClassTally['linked']>): string =>
  `${NAME}=${id}:${counts.join('.')}`;

/**
 * The class's result in a query. Undefined where there is none, or where anything of it is unknown, oversized or not as
 * `classQueryOf` writes it; it never throws.
 */
export function classIn(search: string): ClassTally['linked'] {
  const given = new URLSearchParams(search).getAll(NAME);
  const [, id = '', numbers = ''] = /^([a-z-]{1,40}):(\d[\d.]{0,60})$/.exec(given[0] ?? '') ?? [];
  const question = questionOf(id);
  const counts: Counts = numbers.split('.').map(Number);
  if (given.length !== 1 || !question || !areCounts(question, counts) || sumOf(counts) === 0)
    return undefined;
  return counts.join('.') === numbers ? { id: question.id, counts } : undefined;
}
