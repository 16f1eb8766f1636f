/** Words where a link leads to nothing, to something that has moved, or to a page that failed. */
export const missingLabels = {
  title: 'No page here',
  /** Said of an address that names no page. */
  missing: 'There is no page at this address.',
  why: 'The link may be misspelt, cut short, or older than the story. Nothing you did broke it, and everything there is can be reached from this page.',
  failedTitle: 'Something went wrong',
  failed: 'This page could not be shown. Loading it again may help; if not, the rest of the site is here.',
  home: 'Start from the beginning',
  contents: 'The story, section by section',
  others: 'Beside the story',
  /** Of a section whose address has changed. */
  moved: 'This section has moved',
  movedTo: (heading: string) => `It is now at “${heading}”.`
} as const;
