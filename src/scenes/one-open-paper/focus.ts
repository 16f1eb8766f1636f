import { links } from '#content/lineage.ts';
import { ancestorsOf, descendantsOf } from './graph.ts';
import type { Tree } from './state.ts';

/** The same tree with one work, all it drew on and all that drew on it lit, and the rest quiet. */
export function focusedOn(tree: Tree, id: string): Tree {
  const before = ancestorsOf(id);
  const after = descendantsOf(id);
  const related = (other: string) => other === id || before.has(other) || after.has(other);
  const between = (from: string, to: string) =>
    ((to === id || before.has(to)) && before.has(from)) ||
    ((from === id || after.has(from)) && after.has(to));
  return {
    ...tree,
    works: Object.fromEntries(
      Object.entries(tree.works).map(([other, look]) => [other, { ...look, lit: related(other) ? 1 : 0.2 }])
    ),
    links: tree.links.map((look, i) => {
      const { from, to } = links[i]!;
      const direct = from === id || to === id;
      return { ...look, lit: direct ? 1 : between(from, to) ? 0.45 : 0.06 };
    })
  };
}
