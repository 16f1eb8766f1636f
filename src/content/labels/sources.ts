/** Words of the page that sets out every claim. */
export const sourcesLabels = {
  title: 'Sources: every claim, and what speaks against it',
  description:
    'Every claim in Seed Corn: what kind it is, the exact words, who said or measured it, when, how we saw it, and what speaks against it.',
  heading: 'Every claim, and where it comes from',
  intro: [
    'The story makes four kinds of claim and marks each one in words. Here all of them are set out, with the source, how it was seen, and what speaks against it.',
    'The evidence was gathered in November 2026 from stored copies of public pages, mostly their opening paragraphs or abstracts, and from the data files of public repositories. No live page was opened, so a link may lead to a page that has changed. “Recomputed” means that we counted again from the data.',
    'Konwinski spoke in November 2025, and some of the evidence is later. That cannot be held against his remark; a reader today needs it all the same.'
  ],
  kinds: 'The four kinds',
  contents: 'On this page',
  back: 'Back to the story',
  kind: 'Kind',
  source: 'Source',
  seen: 'How it was seen',
  caveat: 'Caveat',
  against: 'What speaks against it',
  data: 'Data',
  usedIn: 'Used in the story',
  step: 'step',
  modelled: 'From our model, set out on the method page',
  unused: 'Gathered, but not used in the story',
  unusedIntro:
    'These claims were checked in the same way. They are kept here because they bear on the question.',
  dataHeading: 'Data sets',
  dataIntro:
    'All are small and openly licensed. The numbers in the story and its charts are computed from them by a script.',
  dataColumns: {
    source: 'Taken from',
    licence: 'Licence',
    asOf: 'As of',
    note: 'To know',
    credit: 'Credit'
  },
  simplifications: 'Where the source article simplifies or errs',
  simplificationsIntro:
    'The story follows an article on Konwinski’s remarks. It attributes what the article says, and corrects it where the evidence says otherwise.',
  unverified: 'What could not be verified',
  unverifiedIntro:
    'These could not be seen, or the sources disagree. None of them is stated as a fact in the story.',
  see: 'See'
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

/** The family tree is our own selection; it has no file of somebody else’s to name. */
export const lineageAbout = {
  source:
    'Compiled for this story: 70 works from 2012 to 2026 and 224 links between them, each resting on a short quotation from the later work. The stage shows the 49 core works.',
  licence:
    'Our selection and descriptions: CC BY 4.0. Quotations, of 25 words at most, belong to their authors.',
  asOf: '2026-11-22',
  credit: 'Data: Seed Corn, family tree of published ideas, CC BY 4.0',
  note: 'A link means that the later work drew on the earlier one, not that it could not have existed without it. The affiliations of some works are general knowledge and were not looked up. Another choice of works would give other numbers.'
} as const;
