import { treeLabels } from '#content/labels/one-open-paper.ts';
import type { Evidence, Work } from '#content/lineage.ts';

/** Without accents and capitals, as most people type. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** Everything a work is known by: its name and title, its makers and where they are, its year. */
function knownBy(work: Work, about: Evidence['works'][string] | undefined): string {
  const orgs = about?.orgs ?? [{ name: work.place, country: work.country }];
  const places = orgs.flatMap(({ name, country }) => [name, treeLabels.countries[country] ?? country]);
  return plain([work.name, about?.title ?? '', work.year, ...places].join(' '));
}

/**
 * The works that fit every word of a query: those whose name begins with it first, then those whose name holds it,
 * then the rest; each in the order given. An empty query fits none. Makers beside the first are known once `words` is.
 */
export function findWorks(query: string, among: readonly Work[], words?: Evidence): readonly Work[] {
  const asked = plain(query).trim();
  if (asked === '') return [];
  const parts = asked.split(/\s+/);
  const rank = ({ name }: Work): number => {
    const at = plain(name).indexOf(asked);
    return at === 0 ? 0 : at > 0 ? 1 : 2;
  };
  return among
    .filter((work) => {
      const known = knownBy(work, words?.works[work.id]);
      return parts.every((part) => known.includes(part));
    })
    .toSorted((a, b) => rank(a) - rank(b));
}
