import { beforeAll, describe, expect, it } from 'vitest';
import { story, type StepId } from '#content/story.ts';
import { stillOf } from '#picture/svg.ts';
import { stillOfSection } from '#stage/still.ts';
import { textsIn } from '../scenes/drawn.ts';

const setting = { size: { width: 480, height: 480 }, painter: stillOf, css: ':root{--ink:#000}' };
const stills = new Map<StepId, string>();
const textOf = (step: StepId): string =>
  textsIn(stills.get(step)!)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ');

beforeAll(async () => {
  for (const { id, steps } of story)
    for (const step of steps) stills.set(step.id, await stillOfSection(id, setting, step.id));
}, 120_000);

/** Tags that open and never close, close what is not open, or don't belong into an SVG file. */
function faultsIn(svg: string): string[] {
  const open: string[] = [];
  const faults = [];
  for (const [tag, close, name, empty] of svg.matchAll(/<(\/?)([a-zA-Z]+)\b[^>]*?(\/?)>/g)) {
    if (!/^(svg|style|g|path|rect|circle|ellipse|line|text|tspan|defs|pattern|clipPath|use)$/.test(name!))
      faults.push(tag);
    if (close ? open.pop() !== name : false) faults.push(tag);
    if (!close && !empty) open.push(name!);
  }
  return [...faults, ...open];
}

describe('the stills of the steps', () => {
  it('are SVG files that stand alone, each with marks and with words of 12 pixels or more', () => {
    for (const [step, svg] of stills) {
      expect(svg, step).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="480" height="480"/);
      expect(faultsIn(svg), step).toEqual([]);
      expect(svg, step).not.toMatch(/NaN|undefined|Infinity| style="| class="/);
      expect(svg.match(/<(path|circle|ellipse|rect|line|use)\b/g)?.length ?? 0, step).toBeGreaterThan(2);
      expect(textOf(step).length, step).toBeGreaterThan(20);
      for (const [, size] of svg.matchAll(/font-size="([^"]+)"/g))
        expect(Number(size), step).toBeGreaterThanOrEqual(12);
    }
  });

  it('differ from step to step', () => {
    expect(stills.size).toBe(story.flatMap(({ steps }): readonly object[] => steps).length);
    expect(new Set(stills.values()).size).toBe(stills.size);
  });

  it('end with the still of the section', async () => {
    for (const { id, steps } of story)
      expect(await stillOfSection(id, setting)).toBe(stills.get(steps.at(-1)!.id));
  });

  it('keep the answer back where the reader is to guess first', () => {
    expect(textOf('guess-the-lag')).toContain('?');
    expect(textOf('guess-the-lag')).not.toMatch(/best Chinese model(?!\?)|average|behind by/);
    expect(textOf('lag-opens')).toContain('best Chinese model');
    expect(textOf('draw-the-line')).toContain('59 %');
    expect(textOf('draw-the-line')).not.toMatch(/\b(49|43|31|16) %/);
    expect(textOf('line-falls')).toMatch(/49 % .*43 % .*31 % .*16 %/);
    expect(textOf('guess-forty-years')).toContain('?');
    expect(textOf('guess-forty-years')).not.toContain('68');
    expect(textOf('forty-years-run')).toContain('68');
  });

  it('put fields and the words over them where the live stage has them', () => {
    const offsets = (step: StepId) =>
      [...stills.get(step)!.matchAll(/<svg x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [+x!, +y!]);
    for (const step of ['secrecy-pays', 'follow-one-kernel', 'behind-a-wall'] as const)
      expect(offsets(step)[0]![1], step).toBeGreaterThan(30);
    expect(offsets('two-worlds').map(([x]) => x)).toEqual([0, 240]);
  });
});
