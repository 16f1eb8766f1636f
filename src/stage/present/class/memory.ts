import { keep, kept } from '../../storage.ts';
import { classIn } from './query.ts';
import { questions } from './questions.ts';
import { areCounts, noTally, sumOf, type ClassTally } from './tally.ts';

const KEY = 'seed-corn:class';

/** What was counted, from stored text; what is not understood is left out, question by question. It never throws. */
export function parseTally(stored: string | null): ClassTally {
  try {
    const given = Object.entries(JSON.parse(stored ?? '{}') ?? {});
    const known = Object.values(questions).flatMap((question) =>
      given.filter(([id, counts]) => id === question.id && areCounts(question, counts) && sumOf(counts) > 0)
    );
    return { own: Object.fromEntries(known) };
  } catch {
    return noTally;
  }
}

/** The guesses kept on this device, none where storage is blocked, and the result in the query of a link, if any. */
export function loadTally(search = ''): ClassTally {
  const linked = classIn(search);
  const tally = parseTally(kept(KEY));
  return linked ? { ...tally, linked } : tally;
}

/** Keeps what was counted here, if the device lets us; a result that came by link is not. */
export const saveTally = ({ own }: ClassTally): void =>
  keep(KEY, Object.keys(own).length > 0 ? JSON.stringify(own) : null);
