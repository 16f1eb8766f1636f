/**
 * Says on the root, by `data-typing`, that the reader types into the picture: room kept clear for the text would make
 * the browser scroll to the letters. It says so before the focus has moved, as they are shown at once. Returns how to stop.
 */
export function heedTyping(stage: HTMLElement): () => void {
  const root = document.documentElement;
  const stop = new AbortController();
  const { signal } = stop;
  const heed = (next: EventTarget | null): boolean =>
    root.toggleAttribute('data-typing', next instanceof HTMLInputElement && stage.contains(next));
  document.addEventListener('focusin', ({ target }) => heed(target), { signal });
  document.addEventListener('focusout', ({ relatedTarget }) => heed(relatedTarget), { signal });
  document.addEventListener(
    'mousedown',
    ({ target }) => {
      const pressed = target instanceof Element ? target : undefined;
      const input = pressed?.closest('input') ?? pressed?.closest('label')?.control;
      if (input) heed(input);
    },
    { signal }
  );
  return () => {
    stop.abort();
    root.removeAttribute('data-typing');
  };
}
