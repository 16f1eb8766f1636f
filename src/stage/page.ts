import type { SectionId, StepId } from '#content/story.ts';
import { settleFit, standsBeside } from './fit.ts';
import type { Lines, Zone } from './geometry.ts';
import type { Parts } from './parts.ts';

/** How the picture stands to the text: beside it, above it, or in the flow where neither would leave room. */
export type Arrangement = 'beside' | 'above' | 'flow';

/** A block of the text: heading, step or recap. Blocks follow each other without gaps. CSS pixels. */
export interface Block {
  readonly element: HTMLElement;
  /** From the top of the page. */
  readonly top: number;
  readonly height: number;
  /** From the top of the block to its words. */
  readonly inner: number;
}

/** What has been measured of the page; holds until something changes size. */
export interface Measures {
  readonly arrangement: Arrangement;
  readonly blocks: readonly Block[];
  readonly zones: readonly Zone[];
  readonly lines: Lines;
  readonly window: { readonly width: number; readonly height: number };
  readonly text: { readonly width: number; readonly height: number };
}

function arrangementOf({ text, stage }: Parts): Arrangement {
  if (getComputedStyle(stage).position !== 'sticky') return 'flow';
  return standsBeside(text, stage) ? 'beside' : 'above';
}

function linesOf(arrangement: Arrangement, { stage, probe }: Parts): Lines {
  const screen = probe.offsetHeight;
  if (arrangement === 'beside') return { trigger: 0.7 * screen, arrive: 0.05 * screen, fade: 0.12 * screen };
  if (arrangement === 'flow') return { trigger: 0.16 * screen, arrive: 0, fade: 0 };
  const under = stage.offsetHeight + Number.parseFloat(getComputedStyle(stage).top);
  return { trigger: under + 0.85 * (screen - under), arrive: under + 24, fade: 0.06 * screen };
}

const topOf = (element: Element): number => element.getBoundingClientRect().top + scrollY;

function zoneOf({ element, top }: Block): Zone {
  const section = element.closest('section')!;
  const first = section.querySelector('[data-step]') === element;
  return {
    section: section.id as SectionId,
    step: element.id as StepId,
    top: first ? topOf(section) : top,
    first
  };
}

/** Measures the page as it is laid out now. */
export function measure(parts: Parts): Measures {
  const { text } = parts;
  liftOverlay(parts.stage);
  settleFit(parts);
  const arrangement = arrangementOf(parts);
  const blocks = [...text.querySelectorAll<HTMLElement>('[data-block]')].map((element): Block => {
    const top = topOf(element);
    const inner = element.firstElementChild ? topOf(element.firstElementChild) - top : 0;
    return { element, top, height: element.offsetHeight, inner };
  });
  return {
    arrangement,
    blocks,
    zones: blocks.filter(({ element }) => element.matches('[data-step]')).map(zoneOf),
    lines: linesOf(arrangement, parts),
    window: { width: innerWidth, height: innerHeight },
    text: { width: text.offsetWidth, height: text.offsetHeight }
  };
}

/** Leaves the place of the picture to the style sheet. */
function liftOverlay({ style }: HTMLElement): void {
  for (const property of ['top', 'left', 'width', 'height']) style.removeProperty(property);
}

/** Where the picture stands in the flow: lays the live one over the still of the section being read. */
export function overlay({ stage }: Parts, arrangement: Arrangement, section: SectionId): void {
  const figure = document.getElementById(section)?.querySelector('figure');
  if (arrangement !== 'flow' || !figure) return;
  stage.style.top = `${figure.offsetTop}px`;
  stage.style.left = `${figure.offsetLeft}px`;
  stage.style.width = `${figure.offsetWidth}px`;
  stage.style.height = `${figure.offsetHeight}px`;
}
