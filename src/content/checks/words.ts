/** How many words a reader meets: runs of letters and digits, with the marks inside them. */
export const countWords = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+(?:[’'.,:/–-][\p{L}\p{N}]+)*/gu) ?? []).length;

/** What stands between double quotation marks, curly or straight. */
export const quotesIn = (text: string): string[] =>
  [...text.matchAll(/“([^”]*)”|"([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? '');

const plainMarks = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();

/**
 * Whether quoted words stand in a source as they are. An ellipsis may leave words out, the first letter may change its
 * case, and a mark that ends the sentence around the quotation does not count.
 */
export function quotedFrom(quoted: string, source: string): boolean {
  const from = plainMarks(source);
  return quoted.split(/…|\.\.\./).every((part) => {
    const words = plainMarks(part).replace(/^[\s,;:.]+|[\s,;:.]+$/g, '');
    const [first = '', rest = ''] = [words.slice(0, 1), words.slice(1)];
    return (
      from.includes(words) ||
      from.includes(first.toUpperCase() + rest) ||
      from.includes(first.toLowerCase() + rest)
    );
  });
}
