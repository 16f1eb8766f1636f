/** Keeps the page still behind a window that covers it, until what is returned is called. */
export const holdPage = (): (() => void) => {
  const page = document.documentElement;
  page.toggleAttribute('data-behind', true);
  return () => page.removeAttribute('data-behind');
};
