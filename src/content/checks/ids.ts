import type { SectionShape } from '../schema.ts';
import { problem } from './problem.ts';

/** Every id that a link may carry, and where those lead that the story no longer has. */
export interface Ids {
  /** All that have ever been published: none is ever taken out. */
  readonly sections: readonly string[];
  readonly steps: readonly string[];
  /** Of each id that has left the story: the section or step that stands for it now. */
  readonly aliases: Readonly<Record<string, string>>;
}

const FORM = /^[a-z]+(-[a-z]+)*$/;

/** What would break links that people have sent, and ids that nobody has promised to keep yet. */
export function publishedProblems(sections: readonly SectionShape[], ids: Ids): string[] {
  const aliases = new Map(Object.entries(ids.aliases));
  const found: string[] = [];
  const fault = (field: string, what: string) => void found.push(problem('ids.json', field, what));
  const standing = {
    sections: sections.map(({ id }) => id),
    steps: sections.flatMap(({ steps }) => steps.map(({ id }) => id))
  };
  const known = new Set([...standing.sections, ...standing.steps]);
  const listed = [...ids.sections, ...ids.steps];
  for (const kind of ['sections', 'steps'] as const) {
    for (const id of ids[kind])
      if (!standing[kind].includes(id) && !aliases.has(id))
        fault(
          kind,
          `has "${id}", which the story no longer has: links to it would break. Give it back, or add to "aliases" what stands for it now: "${id}": "<section or step>"`
        );
    for (const id of standing[kind])
      if (!ids[kind].includes(id))
        fault(kind, `lacks "${id}", which is new in the story: add it, and it is public for good`);
  }
  for (const [old, now] of aliases) {
    if (known.has(old)) fault('aliases', `has "${old}", which is still in the story`);
    else if (!listed.includes(old)) fault('aliases', `has "${old}", which was never published`);
    if (!known.has(now)) fault('aliases', `leads "${old}" to "${now}", which is not in the story`);
  }
  for (const id of new Set(listed.filter((id, index) => listed.indexOf(id) !== index)))
    fault('sections, steps', `have "${id}" twice`);
  for (const id of listed)
    if (!FORM.test(id)) fault('sections, steps', `have "${id}": ids are small letters with hyphens between`);
  return found;
}
