import type { Parts } from './parts.ts';

/** Least height of the picture above the text, its bar included, CSS pixels. */
const LEAST = 272;
/** Space around the words of a step, CSS pixels. */
const AROUND = 36;

/** True where text and picture share no column. */
export function standsBeside(text: HTMLElement, stage: HTMLElement): boolean {
  const [a, b] = [text.getBoundingClientRect(), stage.getBoundingClientRect()];
  return a.right <= b.left + 1 || b.right <= a.left + 1;
}

/**
 * Makes sure that the words of every step fit whole below or beside the picture: gives the words more room where the
 * picture can spare it, else puts the picture in the flow (large text, small screens).
 */
export function settleFit({ text, stage, probe }: Parts): void {
  const story = text.closest<HTMLElement>('[data-view]')!;
  const root = document.documentElement.style;
  story.removeAttribute('data-fit');
  root.removeProperty('--room');
  if (getComputedStyle(stage).position !== 'sticky') return;
  const heights = [...text.querySelectorAll<HTMLElement>('[data-step] > *')].map(
    (words) => words.offsetHeight
  );
  const need = Math.max(...heights) + AROUND;
  const screen = probe.offsetHeight;
  const beside = standsBeside(text, stage);
  if (need > (beside ? screen : screen - LEAST)) story.dataset['fit'] = 'flow';
  else if (!beside) root.setProperty('--room', `max(20rem, ${need}px)`);
}

/** Takes back what `settleFit` has set on the page. */
export const forgetFit = (): void => {
  document.documentElement.style.removeProperty('--room');
};
