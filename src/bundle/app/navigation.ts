import { onMount } from 'svelte';

/** Stand-ins for those of `$app/navigation`, as far as the pages use them. */

const write = (how: 'pushState' | 'replaceState') => (address: string) => {
  const url = new URL(address, location.href);
  // An empty query would stay behind as a question mark.
  history[how](history.state, '', (url.search || url.pathname) + url.hash);
};

export const pushState = write('pushState');
export const replaceState = write('replaceState');

/** The browser itself opens every other page, so the one that is entered is all there is. */
export const afterNavigate = (after: (navigation: { type: 'enter' }) => void): void =>
  onMount(() => after({ type: 'enter' }));
