/** A fault in the content, by file and field, in one line a writer can act on. */
export const problem = (file: string, field: string, what: string): string =>
  `src/content/${file}: ${field} ${what}`;
