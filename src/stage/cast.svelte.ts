import type { Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { story, type SectionId } from '#content/story.ts';
import type { SceneProps } from '#scenes/contract.ts';
import { makeNext } from '#scenes/ahead.ts';
import { scenes } from '#scenes/index.ts';
import type { Position } from '#story/progress.ts';

/** A scene, whatever its section: the table of scenes has checked that each takes its own section's progress. */
export type AnyScene = Component<SceneProps<SectionId>>;

const ids: readonly SectionId[] = story.map(({ id }) => id);
const sizes = new Map(story.map(({ id, steps }) => [id, steps]));

/** The sections next to one in reading order. */
export const neighboursOf = (section: SectionId): SectionId[] => {
  const index = ids.indexOf(section);
  return [ids[index + 1], ids[index - 1]].filter((id) => id !== undefined);
};

/** So far into the last step of a section the scene of the next is built. */
const CALLED = 0.4;

/**
 * The sections whose scenes stand ready for a reader at `position`, in reading order: the one being read, the next
 * some way into the last step, when that step's own picture has come in, the one before during the first step. A
 * function of the position alone.
 */
export function castAt({ section, step, t }: Position): SectionId[] {
  const index = ids.indexOf(section);
  const steps = sizes.get(section) ?? [];
  return [
    step === steps[0]?.id ? ids[index - 1] : undefined,
    section,
    step === steps.at(-1)?.id && t >= CALLED ? ids[index + 1] : undefined
  ].filter((id) => id !== undefined);
}

/** Makes what scenes that have arrived will need, each in a task of its own, when nothing else is to be done. */
function makeAhead(): void {
  const whenIdle = typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout;
  whenIdle(() => makeNext() && makeAhead());
}

/** The scenes that have arrived; asking for one fetches it. */
export class Cast {
  #arrived = new SvelteMap<SectionId, AnyScene | 'failed'>();
  #asked: readonly SectionId[] = [];

  /** Fetches a scene unless that was done; one that fails may be asked for again. */
  ask(section: SectionId): void {
    if (this.#asked.includes(section)) return;
    this.#asked = [...this.#asked, section];
    scenes[section]().then(
      (module) => {
        this.#arrived.set(section, module.default as unknown as AnyScene);
        makeAhead();
      },
      () => {
        this.#arrived.set(section, 'failed');
        this.#asked = this.#asked.filter((id) => id !== section);
      }
    );
  }

  /** The scene, `'failed'` where its still must do, or undefined while it is on its way. */
  get(section: SectionId): AnyScene | 'failed' | undefined {
    return this.#arrived.get(section);
  }
}
