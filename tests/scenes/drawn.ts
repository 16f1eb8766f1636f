import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { SectionId } from '../../src/content/story.ts';
import {
  noChoices,
  STILL_CONTEXT,
  type Choices,
  type SceneProps,
  type Size
} from '../../src/scenes/contract.ts';
import type { View } from '../../src/picture/view.ts';
import type { Progress } from '../../src/story/progress.ts';
import { widthOf } from '../../src/ui/chart/text.ts';

/** A line of text as drawn, with the box it fills by the estimate that charts are laid out with. */
export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly opacity: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Stage sizes to look at: 400 % zoom, phones, still, desktop, projectors, a phone on its side. */
export const sizes: readonly Size[] = [
  { width: 320, height: 230 },
  { width: 390, height: 440 },
  { width: 720, height: 720 },
  { width: 900, height: 900 },
  { width: 700, height: 620 },
  { width: 844, height: 350 },
  { width: 320, height: 440 },
  { width: 1400, height: 1080 }
];

/** Paints no field, but leaves a mark where one would be seen with anything in it. */
const paintStill = (_params: object, _seed: number, time: number, view: View): string =>
  time > 0 && Math.max(view.plots, view.head) > 0.01 ? '<g data-field=""></g>' : '';

/** The markup of a scene, rendered without a browser as for a still. */
export const markupOf = <S extends SectionId>(
  Scene: Component<SceneProps<S>>,
  progress: Progress<S>,
  size: Size,
  choices: Choices = noChoices
): string =>
  render(Scene as unknown as Component<Record<string, unknown>>, {
    props: { progress, choices, choose: () => undefined, size },
    context: new Map([[STILL_CONTEXT, paintStill]])
  }).body;

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/<!--.*?-->/g, '');

/** The lines of text in a piece of markup that can be seen. */
export const textsIn = (markup: string): readonly DrawnText[] => {
  const found: DrawnText[] = [];
  const opacities = [1];
  for (const [, close, name, tag, inner] of markup.matchAll(/<(\/?)(g|svg|text)\b([^>]*)>([^<]*)/g)) {
    if (name !== 'text') {
      if (close) opacities.pop();
      else if (!tag!.endsWith('/'))
        opacities.push(opacities.at(-1)! * Number(attribute(tag!, 'opacity') ?? 1));
      continue;
    }
    if (close) continue;
    const size = Number(attribute(tag!, 'font-size'));
    const text = plain(inner!).trim();
    const opacity = opacities.at(-1)! * Number(attribute(tag!, 'opacity') ?? 1);
    if (text === '' || opacity < 0.05) continue;
    const [x, y] = [Number(attribute(tag!, 'x')), Number(attribute(tag!, 'y'))];
    const width = widthOf(text, size, attribute(tag!, 'font-weight') !== undefined) * 0.92;
    const anchor = attribute(tag!, 'text-anchor') ?? 'start';
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    found.push({
      text,
      size,
      opacity,
      left,
      right: left + width,
      top: y - size * 0.75,
      bottom: y + size * 0.2
    });
  }
  return found;
};

/** What is wrong with the lines of text on a stage: too small, outside it, or over each other. */
export const faultsIn = (texts: readonly DrawnText[], { width, height }: Size): readonly string[] => [
  ...texts.filter(({ size }) => !(size >= 12)).map(({ text, size }) => `“${text}” is ${size} pixels high`),
  ...texts
    .filter(
      ({ left, right, top, bottom }) =>
        !(left >= -1 && right <= width + 1 && top >= -1 && bottom <= height + 1)
    )
    .map(({ text }) => `“${text}” leaves the stage`),
  ...texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
      )
      .map((b) => `“${a.text}” lies over “${b.text}”`)
  )
];
