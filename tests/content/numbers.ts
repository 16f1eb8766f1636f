const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const values = new Map<string, number>([
  ...units.split(' ').map((word, i): [string, number] => [word, i]),
  ...tens.split(' ').map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['hundred', 100],
  ['thousand', 1000],
  ['half', 50],
  ['twice', 2]
]);

/** A word for a number up to twelve, a half or a hundred: what a description may count or halve on its own stage. */
const small = (word: string): boolean => values.get(word)! <= 12 || word === 'half' || word === 'hundred';

const digitsIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\p{L}\d.]|\p{L}[-–])\d+(?:\.\d+)?/gu)].map((match) => Number(match[0]));
const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => values.has(word) && word !== 'one');
const bare = (text: string): string => text.replace(/\{[^{}]*\}/g, ' ').replace(/(?<=\d),(?=\d{3})/g, '');

/**
 * The numbers in a text, in digits or words. `{places}` are filled from the data and do not count; nor does “one”,
 * which is mostly a pronoun, nor a digit inside a name such as R1 or GPT-4.
 */
export const numbersIn = (text: string): number[] => [
  ...digitsIn(bare(text)),
  ...wordsIn(bare(text)).map((word) => values.get(word)!)
];

/**
 * The numbers of a text that none of the sources has, spelled or in digits. A text that counts its own marks, as the
 * description of a picture does, may use small numbers in words freely.
 */
export function unfounded(
  text: string,
  sources: readonly string[],
  { countsOwnMarks = false } = {}
): number[] {
  const known = new Set(
    sources.flatMap((source) => [...numbersIn(source), ...(/\bone\b/i.test(source) ? [1] : [])])
  );
  const spelled = wordsIn(bare(text)).filter((word) => !(countsOwnMarks && small(word)));
  return [...digitsIn(bare(text)), ...spelled.map((word) => values.get(word)!)].filter(
    (number) => !known.has(number)
  );
}
