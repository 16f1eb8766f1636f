/** A BibTeX entry as BibTeX itself takes it apart. */
export interface Entry {
  readonly type: string;
  readonly key: string;
  /** Values without their outer braces. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * The one entry that a text is. Braces count even after a backslash, as they do for BibTeX; throws where they do not
 * match, and at anything that does not belong to the entry.
 */
export function bibtexIn(text: string): Entry {
  const [head, type, key] = /^@(\w+)\{([\w-]+),/.exec(text) ?? [];
  if (!head) throw new Error('no entry');
  const fields: Record<string, string> = {};
  let at = head.length;
  for (;;) {
    const [, name] = /^\s*(\w+) = /.exec(text.slice(at)) ?? [];
    if (!name || name in fields) throw new Error(`no field at ${at}`);
    at = text.indexOf(' = ', at) + 3;
    const end = text[at] === '{' ? closing(text, at) : at + /^\w+/.exec(text.slice(at))![0].length - 1;
    fields[name] = text[at] === '{' ? text.slice(at + 1, end) : text.slice(at, end + 1);
    at = end + 1;
    if (text[at] === ',') at += 1;
    else break;
  }
  if (text.slice(at) !== '\n}') throw new Error(`left over: ${text.slice(at)}`);
  return { type: type!, key: key!, fields };
}

/** Where the brace that opens at `from` closes. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('a brace stays open');
}
