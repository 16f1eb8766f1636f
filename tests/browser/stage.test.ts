import type { Component } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { story } from '#content/story.ts';
import { noChoices } from '#scenes/contract.ts';
import { progressAt, type Progress } from '#story/progress.ts';
import type { AnyScene } from '#stage/cast.svelte.ts';
import { Reader } from '#stage/reader.svelte.ts';
import SceneHost from '#stage/SceneHost.svelte';
import Stage from '#stage/Stage.svelte';

/** Scenes are fetched, so the first takes a while. */
const ARRIVAL = { timeout: 20_000 };
const still = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
const props = {
  section: 'warning' as const,
  progress: progressAt('warning') as Progress,
  choices: noChoices,
  choose: () => undefined,
  size: { width: 300, height: 300 },
  opacity: 1,
  current: true,
  still,
  tell: () => undefined
};

describe('a scene that fails', () => {
  it('gives way to its still when it throws', async () => {
    const broken = (() => {
      throw new Error('broken scene');
    }) as unknown as Component as AnyScene;
    const { container } = await render(SceneHost, { ...props, scene: broken });
    expect(container.querySelector('img')?.src).toBe(still);
  });

  it('gives way to its still when it cannot be fetched', async () => {
    const { container } = await render(SceneHost, { ...props, scene: 'failed' });
    expect(container.querySelector('img')?.src).toBe(still);
  });
});

describe('the stage', () => {
  it('says where the reader is and shows the scene of that section, whichever way the reader came', async () => {
    const reader = new Reader();
    const { container } = await render(Stage, { reader, complete: false, frugal: true });
    const stage = container.querySelector<HTMLElement>('[data-stage]')!;
    stage.style.cssText = 'position: relative; display: block; width: 400px; height: 400px';
    const shown = () =>
      [...stage.querySelectorAll<HTMLElement>('[data-scene]')]
        .filter((scene) => !scene.inert && getComputedStyle(scene).visibility === 'visible')
        .map((scene) => scene.dataset['scene']);
    for (const { id, steps } of [story[3], story[1], story[2], story[1]]) {
      reader.read({ position: { section: id, step: steps[1].id, t: 0.5 }, enter: 1 });
      await vi.waitFor(() => expect(shown()).toEqual([id]), ARRIVAL);
      expect(stage.dataset).toMatchObject({ section: id, step: steps[1].id });
    }
  }, 60_000);

  it('lets only the scene being read take part, and hides the one that stands ready', async () => {
    const reader = new Reader();
    const { container } = await render(Stage, { reader, complete: false, frugal: true });
    const stage = container.querySelector<HTMLElement>('[data-stage]')!;
    stage.style.cssText = 'position: relative; display: block; width: 400px; height: 400px';
    const scene = (id: string) => stage.querySelector<HTMLElement>(`[data-scene="${id}"]`);
    reader.read({ position: { section: 'warning', step: story[0].steps.at(-1)!.id, t: 1 }, enter: 1 });
    await vi.waitFor(() => expect([scene('warning'), scene('moving-faster')]).not.toContain(null), ARRIVAL);
    expect(scene('warning')!.inert).toBe(false);
    expect(scene('moving-faster')!.inert).toBe(true);
    expect(getComputedStyle(scene('moving-faster')!).visibility).toBe('hidden');
    reader.read({ position: { section: 'moving-faster', step: story[1].steps[0].id, t: 0 }, enter: 0.5 });
    await vi.waitFor(() => expect(scene('moving-faster')!.inert).toBe(false));
    expect(Number(getComputedStyle(scene('moving-faster')!).opacity)).toBeCloseTo(0.5);
    expect(Number(getComputedStyle(scene('warning')!).opacity)).toBeCloseTo(0.5);
    expect(scene('warning')!.inert).toBe(true);
  }, 60_000);
});
