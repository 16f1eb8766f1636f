import { isModelled } from '#content/claims.ts';
import { story, type Section } from '#content/story.ts';

/** A step in which a claim is used. */
export interface Use {
  readonly section: Section;
  readonly step: string;
  /** Counted from 1 within its section. */
  readonly number: number;
}

/** What a section rests on: claims and modelled figures, each listed where the story first uses it. */
export interface Resting {
  readonly section: Section;
  readonly claims: readonly string[];
  readonly figures: readonly string[];
}

/** For every id that the story names, the steps that name it, in reading order. */
export function usesOf(): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const section of story)
    for (const [i, step] of section.steps.entries()) {
      const ids = step.text.flatMap((sentence) => (typeof sentence === 'string' ? [] : sentence.claims));
      for (const id of new Set(ids)) {
        uses.set(id, [...(uses.get(id) ?? []), { section, step: step.id, number: i + 1 }]);
      }
    }
  return uses;
}

/** The sections in reading order, each with the ids it is the first to use. */
export function restingOf(uses: ReturnType<typeof usesOf>): readonly Resting[] {
  return story.map((section) => {
    const first = [...uses].filter(([, at]) => at[0]!.section === section).map(([id]) => id);
    return { section, claims: first.filter((id) => !isModelled(id)), figures: first.filter(isModelled) };
  });
}
