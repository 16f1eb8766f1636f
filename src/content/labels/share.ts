/** Words of the panel that shares a section, a step or an experiment. */
export const shareLabels = {
  kicker: 'Share',
  section: (heading: string) => `“${heading}”`,
  step: (number: number, heading: string) => `Step ${number} of “${heading}”`,
  experiment: (heading: string) => `An experiment in “${heading}”`,
  close: 'Close',
  address: 'Link',
  share: 'Share…',
  copyLink: 'Copy link',
  copy: 'Copy',
  /** What the words on a button were to be copied, for those who hear it. */
  copyOf: (name: string) => `Copy ${name}`,
  code: 'QR code',
  codeOf: (url: string) => `QR code of ${url}`,
  point: 'Point a phone’s camera at it.',
  tooLong: 'This link is too long for a code. Copy it instead.',
  cite: 'Cite',
  formats: { text: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  embed: 'Embed',
  shared: 'Shared.',
  dismissed: 'Not shared.',
  noSheet: 'This browser did not let the page share. Copy the link instead.',
  copied: (name: string) => `Copied: ${name}.`,
  /** The text has been selected by then. */
  notCopied: 'The browser did not let the page copy. The text is selected: copy it by hand (Ctrl+C, or ⌘C).',
  failed: 'This part could not be loaded. The link still works.'
} as const;
