import { defaults, paramsOf } from '#simulation/params.ts';
import type { Params } from '#simulation/types.ts';

/** Settings that are one value for the whole run, by the model's symbols, in the order in which a link has them. */
export const settings = [
  'oA',
  'oB',
  'oU',
  'T',
  'kappa',
  'eta',
  'rho',
  'hire',
  'k',
  'W',
  'gamma',
  'years',
  'head',
  'recomb',
  'dup',
  'talent'
] as const satisfies readonly (keyof Params)[];
export type Setting = (typeof settings)[number];

/** What was made of words of a link: the nearest value the model takes, and whether that is what they said. */
export interface Taken<T> {
  readonly value: T;
  readonly exact: boolean;
}

/** Stands between the words of one value. */
export const JOINT = '_';
/** How an endless secret is written. */
const NEVER = 'never';
/** Longer than any number this module writes. */
const LONGEST = 32;

const decimal = /^[+-]?((\d+\.?\d*|\.\d+)(e[+-]?\d+)?|infinity)$/i;

/** A number written in decimals, possibly infinite; undefined for anything else. */
export const numberOf = (word: string): number | undefined => {
  if (word.length > LONGEST || !decimal.test(word)) return undefined;
  return Number(word.toLowerCase().replace('infinity', '1e999'));
};

const switchOf = (word: string): boolean | undefined =>
  word === '0' || word === 'false' ? false : word === '1' || word === 'true' ? true : undefined;

const valueOf = (name: Setting, words: readonly string[]): unknown => {
  const [first = '', second] = words;
  if (typeof defaults[name] === 'boolean') return switchOf(first);
  if (name === 'T' && first === NEVER) return Infinity;
  if (name === 'hire' && second !== undefined) return [numberOf(first), numberOf(second)];
  return numberOf(first);
};

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.every((value, n) => value === b[n]) : a === b;

/** The value of a setting that its words in a link ask for: the nearest the model takes, its default for nonsense. */
export function takenFrom(name: Setting, words: readonly string[]): Taken<Params[Setting]> {
  const asked = valueOf(name, words);
  const value = paramsOf({ [name]: asked })[name];
  const spare = words.length - (Array.isArray(asked) ? 2 : 1);
  return { value, exact: spare === 0 && same(asked, value) };
}

/** The words of a setting's value, as `takenFrom` reads them: exact to the last digit. */
export function wordsOf(value: Params[Setting]): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (value === Infinity) return NEVER;
  return [value].flat().map(String).join(JOINT);
}

/** The words of a phrase in groups: each name with the words after it; `stray` if something stood before all names. */
export function groupsOf(
  words: readonly string[],
  named: (word: string) => boolean
): { readonly groups: readonly { name: string; words: readonly string[] }[]; readonly stray: boolean } {
  const starts = words.flatMap((word, n) => (named(word) ? [n] : []));
  const groups = starts.map((start, n) => ({
    name: words[start] ?? '',
    words: words.slice(start + 1, starts[n + 1])
  }));
  return { groups, stray: (starts[0] ?? words.length) > 0 };
}

/** True for the symbol of a setting. */
export const isSetting = (word: string): word is Setting => settings.some((name) => name === word);
