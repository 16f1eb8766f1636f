import { dateInWords } from '#content/claims.ts';
import { edition } from '#content/edition.ts';
import { citationInWords } from '#content/labels/share.ts';

/** What of the story is cited. */
export interface Cited {
  /** Id of the section. */
  readonly id: string;
  readonly heading: string;
  /** Absolute. */
  readonly url: string;
}

/** A citation for a reader, for BibTeX and BibLaTeX, and as CSL-JSON, which reference managers import. */
export type Citations = Readonly<Record<'text' | 'bibtex' | 'csl', string>>;

/**
 * The citation of a section as the edition stands, last read on the day that `accessed` is where the reader is.
 * Its date is that of the edition's last revision.
 */
export function citationsOf(cited: Cited, accessed: Date): Citations {
  const parts = [accessed.getFullYear(), accessed.getMonth() + 1, accessed.getDate()] as const;
  const read = parts.map((part) => String(part).padStart(2, '0')).join('-');
  const source = { ...cited, whole: `${edition.title}: ${edition.subtitle}`, read };
  return { text: textOf(source), bibtex: bibtexOf(source), csl: cslOf(source) };
}

interface Source extends Cited {
  /** Title of the whole. */
  readonly whole: string;
  /** ISO day. */
  readonly read: string;
}

const textOf = ({ heading, whole, url, read }: Source): string =>
  citationInWords({
    author: edition.author,
    heading,
    whole,
    version: edition.version,
    date: dateInWords(edition.revised),
    url,
    read: dateInWords(read)
  });

/** What BibTeX or TeX would read as something else than itself. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '\\ldots{}'
};
const escaped = (text: string): string =>
  text.replace(/[\\{}~^“”‘’–—…]/g, (sign) => special[sign]!).replace(/[&%$#_]/g, '\\$&');

/** Braces would close the field, and a backslash begins a command; nothing else is special in an address there. */
const verbatim = (url: string): string => url.replace(/[\\{}]/g, encodeURIComponent);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** The inner braces keep an institution from being taken for first and last names, and capitals as they are. */
function bibtexOf({ id, heading, whole, url, read }: Source): string {
  const [year, month] = edition.revised.split('-');
  const fields = {
    author: `{{${escaped(edition.author)}}}`,
    title: `{{${escaped(heading)}}}`,
    howpublished: `{Section of {${escaped(whole)}}}`,
    version: `{${escaped(edition.version)}}`,
    year: `{${year}}`,
    month: months[Number(month) - 1],
    url: `{${verbatim(url)}}`,
    urldate: `{${read}}`
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{seedcorn${year}-${id},\n${lines.join(',\n')}\n}`;
}

const partsOf = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

const cslOf = ({ id, heading, whole, url, read }: Source): string =>
  JSON.stringify(
    [
      {
        id: `seed-corn/${id}`,
        type: 'webpage',
        title: heading,
        'container-title': whole,
        author: [{ literal: edition.author }],
        issued: partsOf(edition.revised),
        version: edition.version,
        URL: url,
        accessed: partsOf(read),
        language: 'en'
      }
    ],
    null,
    2
  );
