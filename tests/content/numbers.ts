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

/**
 * The numbers in a text, in digits or words. `{places}` are filled from the data and do not count; nor does “one”,
 * which is mostly a pronoun, nor a digit inside a name such as R1 or GPT-4.
 */
export function numbersIn(text: string): number[] {
  const bare = text.replace(/\{[^{}]*\}/g, ' ').replace(/(?<=\d),(?=\d{3})/g, '');
  const digits = [...bare.matchAll(/(?<![\p{L}\d.]|\p{L}[-–])\d+(?:\.\d+)?/gu)].map((match) =>
    Number(match[0])
  );
  const spelled = (bare.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const value = values.get(word);
    return value === undefined || word === 'one' ? [] : [value];
  });
  return [...digits, ...spelled];
}

/** The numbers of a text that none of the sources has, spelled or in digits. */
export function unfounded(text: string, sources: readonly string[]): number[] {
  const known = new Set(
    sources.flatMap((source) => [...numbersIn(source), ...(/\bone\b/i.test(source) ? [1] : [])])
  );
  return numbersIn(text).filter((number) => !known.has(number));
}
