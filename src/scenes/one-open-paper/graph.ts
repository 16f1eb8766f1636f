import { links, works, type Link, type Work } from '#content/lineage.ts';

const byId = new Map(works.map((work) => [work.id, work]));

/** The work with that id, if the tree has one. */
export const workOf = (id: string | undefined): Work | undefined => (id ? byId.get(id) : undefined);

/** Links into a work: what it drew on, in order of time. */
export const linksInto = (id: string): readonly Link[] => links.filter((link) => link.to === id);

/** Links out of a work: what drew on it, in order of time. */
export const linksOutOf = (id: string): readonly Link[] => links.filter((link) => link.from === id);

/** Everything reached from a work along links in one direction, the work itself left out. */
function reachedFrom(id: string, step: (at: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const next of step(at))
      if (!found.has(next)) {
        found.add(next);
        waiting.push(next);
      }
  return found;
}

/** What the work drew on, directly or through others, thin links included. */
export const ancestorsOf = (id: string): ReadonlySet<string> =>
  reachedFrom(id, (at) => linksInto(at).map((link) => link.from));

/** What drew on the work, directly or through others, thin links included. */
export const descendantsOf = (id: string): ReadonlySet<string> =>
  reachedFrom(id, (at) => linksOutOf(at).map((link) => link.to));

/** What drew on the work, directly or through others, along links that are not thin: what locking it touches. */
export const lockedBy = (id: string): ReadonlySet<string> =>
  reachedFrom(id, (at) => linksOutOf(at).flatMap((link) => (link.thin ? [] : [link.to])));

/** Whether a link joins the two sides of the Pacific. */
export function crossesPacific(link: Link): boolean {
  const sides = new Set([workOf(link.from)?.side, workOf(link.to)?.side]);
  return sides.has('us') && sides.has('china');
}

/** The stretches that a link runs over, as the evidence names them (`from>to`): one, or one more than it has works between. */
export function stretchesOf({ from, to, through = [] }: Link): readonly string[] {
  const stops = [from, ...through, to];
  return stops.slice(1).map((stop, i) => `${stops[i]}>${stop}`);
}
