/** A piece of a formula, drawn as mathematics and read as plain text. */
export type Term =
  | { readonly kind: 'name' | 'number' | 'sign' | 'words'; readonly text: string }
  | { readonly kind: 'row'; readonly terms: readonly Term[] }
  | { readonly kind: 'group'; readonly terms: readonly Term[] }
  | { readonly kind: 'fraction'; readonly over: Term; readonly under: Term }
  | { readonly kind: 'index'; readonly base: Term; readonly index: Term };

/** What a row may be written with: a number, a term, or a string: one letter is a name, a sign is a sign, more are words. */
export type Part = number | string | Term;

const SIGNS = '=+−×·≤,';

const termOf = (part: Part): Term => {
  if (typeof part === 'object') return part;
  if (typeof part === 'number') return { kind: 'number', text: part.toLocaleString('en-US') };
  if ([...part].length === 1) return { kind: SIGNS.includes(part) ? 'sign' : 'name', text: part };
  return { kind: 'words', text: part };
};

/** Terms beside each other. */
export const row = (...parts: readonly Part[]): Term => ({ kind: 'row', terms: parts.map(termOf) });
/** Terms in brackets. */
export const group = (...parts: readonly Part[]): Term => ({ kind: 'group', terms: parts.map(termOf) });
/** One term over another. */
export const fraction = (over: Part, under: Part): Term => ({
  kind: 'fraction',
  over: termOf(over),
  under: termOf(under)
});
/** A name with an index. */
export const index = (base: string, at: Part): Term => ({
  kind: 'index',
  base: termOf(base),
  index: termOf(at)
});

const simple = (term: Term): boolean => term.kind !== 'row';

const inBrackets = (term: Term): string => (simple(term) ? plainTerm(term) : `(${plainTerm(term)})`);

/** A formula in one line of plain text, for readers that cannot draw it. */
export function plainTerm(term: Term): string {
  switch (term.kind) {
    case 'row':
      return term.terms.map(plainTerm).join(' ').replaceAll(' ,', ',');
    case 'group':
      return `(${term.terms.map(plainTerm).join(' ')})`;
    case 'fraction':
      return `${inBrackets(term.over)} ⁄ ${inBrackets(term.under)}`;
    case 'index':
      return `${plainTerm(term.base)}_${plainTerm(term.index)}`;
    default:
      return term.text;
  }
}
