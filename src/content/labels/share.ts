/** Words of the panel that shares a section, a step or an experiment. */
export const shareLabels = {
  title: 'Share',
  /** What the panel is, for those who can't see it. */
  panel: (name: string) => `Share: ${name}`,
  section: (heading: string) => `“${heading}”`,
  step: (number: number, heading: string) => `Step ${number} of “${heading}”`,
  experiment: (heading: string) => `An experiment in “${heading}”`,
  close: 'Close',
  link: 'Link',
  share: 'Share…',
  copyLink: 'Copy link',
  copy: 'Copy',
  /** What a button to copy copies, for those who can't see where it stands. */
  copyOf: (name: string) => `Copy ${name}`,
  code: 'QR code',
  codeOf: (url: string) => `QR code of ${url}`,
  point: 'Point a phone’s camera here.',
  tooLong: 'This link is too long for a code. Copy it instead.',
  cite: 'Cite this section',
  formats: { text: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  embed: 'Embed this section',
  shared: 'Shared.',
  dismissed: 'Not shared.',
  notShared: 'The page may not share here. Copy the link instead.',
  copied: (name: string) => `${name} copied.`,
  /** The text has been selected by then. */
  notCopied: 'The page may not copy here. The text is selected: copy it by hand.',
  missing: 'This part could not be loaded. The link still works.'
} as const;

/** A citation in one line: who, what, of which whole and edition, where, and when it was read. */
export const citationInWords = (cited: {
  readonly author: string;
  readonly heading: string;
  readonly whole: string;
  readonly version: string;
  readonly date: string;
  readonly url: string;
  readonly read: string;
}): string => {
  const { author, heading, whole, version, date, url, read } = cited;
  return `${author}. “${heading}”. In: ${whole}. Version ${version}, ${date}. ${url} (read on ${read}).`;
};
