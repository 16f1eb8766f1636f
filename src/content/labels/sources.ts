/** Words of the page that sets out every claim. */
export const sourcesLabels = {
  title: 'Sources, and what speaks against them',
  contents: 'On this page',
  back: 'Back to the story',
  kinds: 'Four kinds of claim',
  claims: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  source: 'Source',
  seen: 'How it was seen',
  caveat: 'Caveat',
  against: 'What speaks against it',
  data: 'Data',
  usedIn: 'Used in the story',
  step: 'step',
  modelled: 'Also from our model',
  unused: 'Gathered, but not used in the story',
  unusedIntro: 'These claims were checked in the same way. They are kept because they bear on the question.',
  dataColumns: {
    source: 'Taken from',
    licence: 'Licence',
    asOf: 'As of',
    note: 'To know',
    credit: 'Credit'
  },
  unverified: 'What could not be verified',
  unverifiedIntro:
    'These could not be seen, or the sources disagree. None of them is stated as a fact in the story.',
  see: 'See',
  changes: 'Changes',
  changesIntro: 'What was corrected or added since this was first published, newest first.'
} as const;

/** Names of the data sets, by the id in their anchor. */
export const dataNames = {
  notable: 'Notable AI models',
  eci: 'Epoch Capabilities Index',
  'built-on': 'Who builds on whom',
  fmti: 'Foundation Model Transparency Index',
  openness: 'Degrees of openness',
  tracked: 'Tracked open models',
  lineage: 'Family tree of published ideas'
} as const;

/** The family tree is our own selection: it has no file of somebody else’s to name. */
export const treeAbout = {
  licence: 'Selection and descriptions: CC BY 4.0. Quotations, of 25 words at most, belong to their authors.',
  asOf: '2026-11-22',
  credit: 'Data: Seed Corn, family tree of published ideas, CC BY 4.0'
} as const;
