import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { SectionId, StepId } from '#content/story.ts';
import { noChoices, STILL_CONTEXT, type SceneProps, type Size } from '#scenes/contract.ts';
import { scenes } from '#scenes/index.ts';
import { progressAt } from '#story/progress.ts';

/** The outermost `<svg>` elements of a piece of markup, in order. */
export function outermostSvgs(markup: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (const tag of markup.matchAll(/<svg\b|<\/svg>/g)) {
    const opening = tag[0] !== '</svg>';
    if (opening && depth++ === 0) start = tag.index;
    if (!opening && --depth === 0) found.push(markup.slice(start, tag.index + tag[0].length));
  }
  return found;
}

/** Takes out what only a live page needs: hydration comments, classes, hooks for scripts and assistive technology. */
const bare = (markup: string): string =>
  markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ (?:class|role|tabindex|aria-[a-z]+|data-[a-z-]+)="[^"]*"/g, '')
    .replace(/>\s+</g, '><');

/** What a still needs besides its scene. */
export interface Setting {
  readonly size: Size;
  /** What `Field` paints with where there is no canvas. */
  readonly painter: unknown;
  /** Style sheet with the palette, so that the file stands alone. */
  readonly css: string;
}

/**
 * The picture of a section as a standalone SVG file, with nothing chosen: a share `t` through `step`, by default at
 * its end, or the final one, every step read, where no step is given.
 */
export async function stillOfSection(
  section: SectionId,
  { size, painter, css }: Setting,
  step?: StepId,
  t = 1
): Promise<string> {
  const { default: Scene } = await scenes[section]();
  const props: SceneProps<SectionId> = {
    progress: progressAt(section, step && { section, step, t }),
    choices: noChoices,
    choose: () => undefined,
    size
  };
  const { body } = await render(Scene as unknown as Component<SceneProps<SectionId>>, {
    props,
    context: new Map([[STILL_CONTEXT, painter]])
  });
  const { width, height } = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${css}</style>${outermostSvgs(body).map(bare).join('')}</svg>`;
}
