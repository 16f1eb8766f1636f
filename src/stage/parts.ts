/** The parts of the page that the reading moves through. */
export interface Parts {
  readonly text: HTMLElement;
  readonly stage: HTMLElement;
  /** As tall as the smallest viewport, so that lines stay put while the address bar hides. */
  readonly probe: HTMLElement;
}
