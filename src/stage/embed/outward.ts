/**
 * From now on every link of the page opens a tab of its own, also those in what is opened later, such as the notes of
 * claims: nobody is to leave the page that a frame stands in by accident. Returns how to stop.
 */
export function leadOut(): () => void {
  const stop = new AbortController();
  const lead = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : undefined;
    if (!link || link.getAttribute('href')!.startsWith('#')) return;
    link.target = '_blank';
    link.relList.add('noopener');
  };
  // Before anybody else hears of the press.
  addEventListener('click', lead, { capture: true, signal: stop.signal });
  return () => stop.abort();
}
