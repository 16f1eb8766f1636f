import type { SectionId, StepId } from '#content/story.ts';
import type { Lines, Zone } from './geometry.ts';

/** How the picture stands to the text: beside it, above it, or in the flow where neither would leave room. */
export type Arrangement = 'beside' | 'above' | 'flow';

/** What has been measured of the page; holds until something changes size. */
export interface Measures {
  readonly arrangement: Arrangement;
  readonly zones: readonly Zone[];
  readonly lines: Lines;
  /** Width and height of the text, to notice changes. */
  readonly width: number;
  readonly height: number;
}

/** The parts of the page that the reading moves through. */
export interface Parts {
  readonly text: HTMLElement;
  readonly stage: HTMLElement;
  /** As tall as the smallest viewport, so that lines stay put while the address bar hides. */
  readonly probe: HTMLElement;
}

/** Every block a section is made of, without gaps: heading, steps, recap. */
export const blocksOf = (text: HTMLElement): HTMLElement[] => [
  ...text.querySelectorAll<HTMLElement>('[data-block]')
];

/** The element of a step. */
export const elementOf = (step: StepId): HTMLElement | null => document.getElementById(step);

function linesOf(arrangement: Arrangement, svh: number, stage: HTMLElement): Lines {
  if (arrangement === 'beside') return { trigger: 0.7 * svh, arrive: 0.06 * svh, fade: 0.12 * svh };
  if (arrangement === 'flow') return { trigger: 0.5 * svh, arrive: 0.1 * svh, fade: 0 };
  const under = stage.offsetHeight;
  return { trigger: under + 0.76 * (svh - under), arrive: under + 24, fade: 0.06 * svh };
}

function arrangementOf({ text, stage }: Parts): Arrangement {
  if (getComputedStyle(stage).position !== 'sticky') return 'flow';
  const [a, b] = [text.getBoundingClientRect(), stage.getBoundingClientRect()];
  return a.right <= b.left + 1 || b.right <= a.left + 1 ? 'beside' : 'above';
}

/** Measures the page as it is laid out now. */
export function measure(parts: Parts): Measures {
  const { text, stage, probe } = parts;
  const arrangement = arrangementOf(parts);
  const zones = [...text.querySelectorAll<HTMLElement>('[data-step]')].map((element): Zone => {
    const section = element.closest('section')!;
    const first = section.querySelector('[data-step]') === element;
    return {
      section: section.id as SectionId,
      step: element.id as StepId,
      top: (first ? section : element).getBoundingClientRect().top + scrollY,
      first
    };
  });
  return {
    arrangement,
    zones,
    lines: linesOf(arrangement, probe.offsetHeight, stage),
    width: text.offsetWidth,
    height: text.offsetHeight
  };
}
