import scrollama from 'scrollama';

/** A watch over the blocks of the page that calls back when the reader may have moved. */
export interface Watch {
  /** To be called after anything changed size. */
  resize(): void;
  stop(): void;
}

/** What the shipped types leave out: in a frame of another origin only an explicit root gives right margins. */
type Options = scrollama.ScrollamaOptions & { root?: Document };

/**
 * Calls `moved` whenever the page scrolls, or a block of it crosses or moves along the line at `offset` (a share of
 * the window's height, 0 to 1). It says only *when* to look: which step is read, and how far, is for `geometry.ts` to say, as
 * scrollama can name two steps or none (its enter and exit events also come in no fixed order).
 * Throws where the browser has no IntersectionObserver. To be started once: `destroy` leaves a listener behind.
 */
export function watchScroll(blocks: HTMLElement[], offset: number, moved: () => void): Watch {
  const scroller = scrollama();
  const options: Options = {
    step: blocks,
    progress: true,
    offset: offset as scrollama.DecimalType,
    ...(window.parent === window ? {} : { root: document })
  };
  scroller.setup(options).onStepEnter(moved).onStepExit(moved).onStepProgress(moved);
  // A jump from above all blocks to below them, or from one gap between them to another, crosses none of them.
  document.addEventListener('scroll', moved, { passive: true });
  return {
    resize: () => scroller.resize(),
    stop: () => {
      scroller.destroy();
      document.removeEventListener('scroll', moved);
    }
  };
}
