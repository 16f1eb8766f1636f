/** Something we could not establish, how the story deals with it, and the claims it touches. */
export interface Reservation {
  readonly title: string;
  readonly text: string;
  readonly claims: readonly string[];
}

/** What could not be seen, or on what sources disagree: none of it is stated as fact in the story. */
export const unverified: readonly Reservation[] = [
  {
    title: 'The original TechCrunch article',
    text: 'Several pages credit it and reproduce its text; the page itself could not be opened, so no address is given for it.',
    claims: ['w1', 'l2']
  },
  {
    title: 'The whole sentence on “scientists talking to scientists”',
    text: 'Seen only in part: one page quotes the phrase, another breaks off, a third has “drying up” in a paraphrase. Only the phrase is quoted here.',
    claims: ['l1']
  },
  {
    title: '“We’re consuming our own seed corn” as Konwinski’s words',
    text: 'Found only in the source article, so it is not quoted as his.',
    claims: ['c2']
  },
  {
    title: 'His closing wish, that the US stay first and stay open',
    text: 'Seen only in a translated report, so it is paraphrased.',
    claims: ['n1']
  },
  {
    title: 'The day of the summit, a recording, a transcript',
    text: 'Reports say “this week” in mid-November 2025.',
    claims: ['w1']
  },
  {
    title: 'That PhD students in fact read more ideas from Chinese companies',
    text: 'No survey, reading list or study of citations was found. Related measured facts are about papers, downloads and base models.',
    claims: ['w2', 'm8', 'o7']
  },
  {
    title: 'A fall in the number of papers by OpenAI, Anthropic, Google or Meta',
    text: 'Reports describe it without a figure, and no clean count was found. A steep drop after 2021 in one public tracker was treated by its makers as a fault in the data.',
    claims: ['w6', 's10']
  },
  {
    title: 'Originals known only through reports',
    text: 'The Financial Times on DeepMind (1 April 2025), Stanford’s brief on Chinese open models, NIST’s own page on DeepSeek, and CNBC and Bloomberg on Meta’s Avocado were read only in reports on them.',
    claims: ['s10', 'o7', 'y3', 's6']
  },
  {
    title: 'A Chinese share of 41 per cent of Hugging Face downloads',
    text: 'One short summary only, with another definition than the study we cite. Left out.',
    claims: ['o6']
  },
  {
    title: 'How often the Transformer paper has been cited',
    text: 'Pages differ widely. Left out.',
    claims: []
  },
  {
    title: 'The typical pay gap between universities and industry',
    text: 'Only the gap for the top one per cent, and single offers, were found. They say nothing about the middle.',
    claims: ['c4', 'c11']
  },
  {
    title: 'Whether China’s government directs its labs to open their models',
    text: 'Sources conflict: guidance in one report, unclear support in another, the pressure of chip controls in several. The story gives it as Konwinski’s view, and as contested.',
    claims: ['o1', 'o12']
  },
  {
    title: 'Two effect sizes',
    text: 'For professors who leave and for engineered mice, the abstracts give the direction only; numbers come from summaries by others.',
    claims: ['c7', 'y7']
  },
  {
    title: 'That the AI research of US universities is falling',
    text: 'The source article implies it. No source we saw shows it, and some point the other way. The story does not say it.',
    claims: ['c10']
  },
  {
    title: 'That closed US labs will be slower, or lose in five years',
    text: 'A prediction. The story gives it as Konwinski’s, and beside it what our model says under stated assumptions.',
    claims: ['c1']
  }
];
