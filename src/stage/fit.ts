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
 * picture can spare it, else puts the picture in the flow (large text, small screens). The root says `data-above` while
 * the picture stands above the text; it does so from the first byte, for links that land before anything is measured.
 */
export function settleFit({ text, stage, probe }: Parts): void {
  const story = text.closest<HTMLElement>('[data-view]')!;
  story.removeAttribute('data-fit');
  forgetFit();
  if (getComputedStyle(stage).position !== 'sticky') return;
  const heights = [...text.querySelectorAll<HTMLElement>('[data-step] > *')].map(
    (words) => words.offsetHeight
  );
  const need = Math.max(...heights) + AROUND;
  const screen = probe.offsetHeight;
  const beside = standsBeside(text, stage);
  if (need > (beside ? screen : screen - LEAST)) story.dataset['fit'] = 'flow';
  else if (!beside) {
    const root = document.documentElement;
    root.style.setProperty('--room', `max(20rem, ${need}px)`);
    root.toggleAttribute('data-above', true);
  }
}

/** Takes back what `settleFit` has set on the page. */
export const forgetFit = (): void => {
  const root = document.documentElement;
  root.style.removeProperty('--room');
  root.removeAttribute('data-above');
};
