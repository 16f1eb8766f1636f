/** An address with other things asked of it than before. */
export const withQuery = (url: string, query: string): string =>
  url.replace(/(\?[^#]*)?(?=#|$)/, `?${query}`);

/** The address under which what is shared is cited: a section, or an experiment in it, without the step. */
export const citedIn = (url: string): string => url.replace(/#.*$/, '');
