import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedProblems, type Ids } from '#content/checks/ids.ts';
import { content } from '#content/check.ts';
import type { SectionShape } from '#content/schema.ts';

/** Sections that have nothing but the ids given. */
const storyOf = (shape: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(shape).map(([id, steps]) => ({
    id,
    steps: steps.map((id) => ({ id }))
  })) as unknown as readonly SectionShape[];

const story = storyOf({ warning: ['who-warns', 'one-kernel'], 'seed-corn': ['eaten'] });
const ids: Ids = {
  sections: ['warning', 'seed-corn'],
  steps: ['who-warns', 'one-kernel', 'eaten'],
  aliases: {}
};
const at = (text: string) => `src/content/ids.json: ${text}`;

describe('the list of published ids', () => {
  it('is kept by the story as it is', () => {
    expect(publishedProblems(content.sections, content.ids)).toEqual([]);
    expect(publishedProblems(story, ids)).toEqual([]);
  });

  it.each([
    ['section', storyOf({ warning: ['who-warns', 'one-kernel', 'eaten'] }), 'sections', 'seed-corn'],
    ['step', storyOf({ warning: ['who-warns'], 'seed-corn': ['eaten'] }), 'steps', 'one-kernel']
  ] as const)('holds a %s that leaves the story to an alias', (_, fewer, kind, gone) => {
    expect(publishedProblems(fewer, ids)).toEqual([
      at(
        `${kind} has "${gone}", which the story no longer has: links to it would break. Give it back, or add to "aliases" what stands for it now: "${gone}": "<section or step>"`
      )
    ]);
    for (const now of ['warning', 'who-warns'])
      expect(publishedProblems(fewer, { ...ids, aliases: { [gone]: now } })).toEqual([]);
  });

  it('asks for every new id', () => {
    const grown = storyOf({
      warning: ['who-warns', 'one-kernel'],
      'seed-corn': ['eaten', 'sown'],
      harvest: []
    });
    expect(publishedProblems(grown, ids)).toEqual([
      at('sections lacks "harvest", which is new in the story: add it, and it is public for good'),
      at('steps lacks "sown", which is new in the story: add it, and it is public for good')
    ]);
  });

  it.each([
    [{ 'who-warns': 'eaten' }, 'aliases has "who-warns", which is still in the story'],
    [{ never: 'eaten' }, 'aliases has "never", which was never published'],
    [{ old: 'nowhere' }, 'aliases leads "old" to "nowhere", which is not in the story'],
    [{ old: 'old' }, 'aliases leads "old" to "old", which is not in the story']
  ])('takes no alias that leads nowhere, or hides what there is: %o', (aliases, fault) => {
    const listed = 'old' in aliases ? { ...ids, steps: [...ids.steps, 'old'] } : ids;
    expect(publishedProblems(story, { ...listed, aliases })).toEqual([at(fault)]);
  });

  it('has every id once, in the form an address bears', () => {
    const twice = { ...ids, steps: [...ids.steps, 'warning', 'eaten', 'Not this'] };
    const aliases = { 'Not this': 'eaten', warning: 'eaten' };
    expect(publishedProblems(story, { ...twice, aliases })).toEqual(
      expect.arrayContaining([
        at('sections, steps have "warning" twice'),
        at('sections, steps have "eaten" twice'),
        at('sections, steps have "Not this": ids are small letters with hyphens between')
      ])
    );
  });

  it('lets no id go, whichever and however many leave the story', () => {
    const removable = fc.subarray([...ids.steps, ...ids.sections], { minLength: 1 });
    fc.assert(
      fc.property(removable, (gone) => {
        const left = story
          .filter(({ id }) => !gone.includes(id))
          .map((section) => ({ ...section, steps: section.steps.filter(({ id }) => !gone.includes(id)) }));
        const faults = publishedProblems(left, ids).join();
        for (const id of gone) expect(faults).toContain(`has "${id}"`);
      })
    );
  });
});
