import { dateInWords, type Claim } from '#content/claims.ts';
import claims from '#content/claims.json';

const known: ReadonlyMap<string, Claim> = new Map(
  (claims as readonly Claim[]).map((claim) => [claim.id, claim])
);

/** Who published what a claim rests on, when, and under which title, in one line. Throws for an unknown id. */
export function sourceOf(id: string): string {
  const claim = known.get(id);
  if (!claim) throw new Error(`there is no claim ${id}`);
  const { title, publisher, date } = claim.source;
  return `${publisher}, ${dateInWords(date)}: ${title}`;
}
