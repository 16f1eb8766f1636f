/** The parts of the page that the reading moves through. */
export interface Parts {
  readonly text: HTMLElement;
  readonly stage: HTMLElement;
  /** As tall as the smallest viewport, so that lines stay put while the address bar hides. */
  readonly probe: HTMLElement;
  /** What comes before and after the text: a jump from one to the other crosses no block of the text. */
  readonly opening: HTMLElement;
  readonly ending: HTMLElement;
}
