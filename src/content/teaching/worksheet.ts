import hiring from '../data/hiring.json' with { type: 'json' };
import { figureAt } from '../figures.ts';
import { against, measured, modelled, said, type Claiming, type Sentence } from '../schema.ts';
import type { StepId } from '../story.ts';
import { kit } from './kit.ts';

/** A chart to draw on. The worksheet gives the first point, the key draws the rest. */
export interface Sketch {
  readonly label: string;
  /** Upper end of the scale, in per cent; the lower one is 0. */
  readonly top: number;
  /** From left to right, evenly spaced; values in per cent. */
  readonly points: readonly { readonly at: string; readonly value: number }[];
}

/** What pupils fill in. */
export type Form =
  | { readonly kind: 'boxes'; readonly labels: readonly string[] }
  | { readonly kind: 'links'; readonly links: readonly string[] }
  | { readonly kind: 'blanks'; readonly blanks: readonly string[] }
  | { readonly kind: 'sketch'; readonly sketch: Sketch }
  | { readonly kind: 'sort'; readonly claims: readonly Claiming[] }
  | { readonly kind: 'lines'; readonly lines: number };

/** One numbered task of the worksheet, with its answer. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  /** The slide on which the answer comes; absent where there is none. */
  readonly slide?: StepId;
  /** Stands beside the next one, on half the width. */
  readonly half?: true;
  readonly form: Form;
  /** For the key only. */
  readonly answer: readonly Sentence[];
  /** What to look for, and what else to accept. */
  readonly look: string;
}

/** The model’s staff by year where labs hire a tenth of all professors each year. */
const tenth = hiring.rates.find(({ rate }) => rate === 0.1)!;

const item = <const I extends Item>(one: I): I => one;

/** In a text to fill in: the place to write in. */
export const BLANK = '…';

/** The first page: fill in while the story is shown. */
export const firstPage = [
  item({
    id: 'notice',
    title: 'Notice and wonder',
    ask: 'Look at the picture before anybody explains it.',
    form: { kind: 'boxes', labels: ['I notice', 'I wonder'] },
    answer: [
      'Anything that can be pointed at is right. Useful: two colours that mix towards the rim, pale marks in the middle, a few gold ones, circles of two sizes, lines that lead inwards.'
    ],
    look: 'Hold the questions until the picture is explained, then come back to them.'
  }),
  item({
    id: 'chain',
    half: true,
    title: 'The weakest link',
    ask: 'The argument is a chain. Tick the link that looks weakest to you, at the start and again at the end.',
    slide: 'why-existential',
    form: {
      kind: 'links',
      links: [
        'Ideas grow from other ideas.',
        'America’s labs keep most of theirs.',
        'China’s labs share theirs.'
      ]
    },
    answer: [
      'No tick is right or wrong.',
      measured('g7', 'For the first link: in our selection of works, 123 of 224 links cross a border.'),
      against('l5', 'Against it: o1-mini, made behind closed doors, jumped 6.6 points above the record.'),
      measured(
        's2',
        'For the second: the share of notable American models with weights to download fell to {us.2025.pct} % in 2025.'
      ),
      against(
        's4',
        'Against it: {meta.open} of Meta’s {meta.all} notable models since 2023 had such weights.'
      ),
      measured('o2', 'For the third: in China the share was {china.2025.pct} % in 2025.'),
      against(
        'o3',
        'Against it: none of China’s notable models of 2025 is on record as sharing its training code.'
      )
    ],
    look: 'Compare both ticks at the end. Ask whoever changed, and whoever did not, for the reason.'
  }),
  item({
    id: 'lag',
    half: true,
    title: 'Guess: how far behind?',
    ask: 'An American model is first to reach a score. How many months pass, on average, until a Chinese model gets there?',
    slide: 'lag-opens',
    form: {
      kind: 'blanks',
      blanks: [
        `My guess: ${BLANK} months.`,
        `Epoch AI’s average: ${BLANK} months.`,
        `At the least ${BLANK}, at the most ${BLANK}.`
      ]
    },
    answer: [
      measured(
        'm3',
        'Seven months on average since 2023. At the least four, at the most fourteen, by Epoch AI’s figures.'
      ),
      measured('m4', 'Our own count from the same scores gives {catchup.china.exact} months.')
    ],
    look: 'Accept either average with its source. Records that nobody has matched yet are left out, which makes the lag look shorter.'
  }),
  item({
    id: 'line',
    half: true,
    title: 'Draw: how much can be downloaded?',
    ask: 'What share of notable American models came with weights to download? The first point is given. Draw your line in pencil, then add the true one.',
    slide: 'line-falls',
    form: {
      kind: 'sketch',
      sketch: {
        label: 'Share of notable American models with weights to download, in per cent',
        top: 100,
        points: ['2020-21', '2022', '2023', '2024', '2025'].map((period) => ({
          at: period.replace('-', '–'),
          value: Number(figureAt(`us.${period}.pct`))
        }))
      }
    },
    answer: [
      measured(
        's2',
        'It fell from {us.2020-21.pct} % in 2020–21 to {us.2023.pct} % in 2023, {us.2024.pct} % in 2024 and {us.2025.pct} % in 2025.'
      )
    ],
    look: 'Notable is one group’s choice of models. A guess that falls at all has the direction right.'
  }),
  item({
    id: 'forty',
    half: true,
    title: 'Draw: forty years of hiring',
    ask: 'In the model, labs hire one professor in ten every year, from year 5 on. How many researchers will the labs have? Today is 100 %.',
    slide: 'forty-years-run',
    form: {
      kind: 'sketch',
      sketch: {
        label: 'Researchers in the labs, in per cent of today',
        top: 150,
        points: [0, 10, 20, 30, 40].map((year) => ({
          at: year === 0 ? 'today' : `year ${year}`,
          value: Math.round(tenth.labs[year]!)
        }))
      }
    },
    answer: [
      modelled(
        'model-seedcorn',
        'Up, then down: {model-seedcorn.labResearchers10.median} % at year 10, {model-seedcorn.labResearchers20.median} % at year 20 and {model-seedcorn.labResearchers40.median} % at year 40, in all worlds alike.'
      ),
      'Professors who leave train nobody, so some years later fewer graduates come.'
    ],
    look: 'The shape counts more than the numbers. It is a model with one rule changed, and no forecast.'
  }),
  item({
    id: 'gap',
    title: 'Mind the gap',
    ask: 'Which of your guesses was furthest off? What had made you expect something else?',
    form: { kind: 'lines', lines: 3 },
    answer: ['Every honest reason counts: a headline, a film, what everybody says, an older figure.'],
    look: 'Ask where the reason came from, and what kind of sentence it was. Nobody has to read a guess aloud.'
  })
] as const;

/** The second page: think it over. */
export const secondPage = [
  item({
    id: 'kinds',
    title: 'What kind of sentence?',
    ask: 'Tick one for each: somebody said it, somebody measured it, our model gave it, or it is evidence against the argument.',
    form: {
      kind: 'sort',
      claims: [
        measured(
          'c6',
          'About 70 % of new AI PhDs in North America went to industry in 2020, against 20 % two decades earlier.'
        ),
        said('c1', 'In five years “the big labs are gonna lose too”, says Konwinski.'),
        against(
          'm2',
          'From March 2023 to April 2026 every record on Epoch AI’s index was set by an American model.'
        ),
        modelled(
          'model-closed',
          'If secrecy earns nothing, closing every lab costs {model-closed.fewer40.median} % of all ideas in 40 years ({model-closed.fewer40.low} to {model-closed.fewer40.high}).'
        ),
        against('l10', 'Gene patents had, on average, no effect on later work.'),
        said(
          'w2',
          'Students read “twice as many interesting AI ideas” from Chinese companies as from American ones, Konwinski reports.'
        )
      ]
    },
    answer: [],
    look: 'What speaks against the argument has been measured too. Accept measured there if the pupil also says which way the figure points. A span in brackets gives a modelled figure away; a name gives away what was said.'
  }),
  item({
    id: 'patent',
    half: true,
    title: 'Secret or patent?',
    ask: 'An idea can be kept secret, or it can be patented. What is the difference for somebody who wants to build on it?',
    slide: 'published-and-patented',
    form: { kind: 'lines', lines: 4 },
    answer: [
      'A patent says in public how the thing works, and its owner may ask for money or say no. Nobody can read a secret at all until it leaks or is found again.',
      measured('l9', 'Genes that one company held back saw 20 to 30 % less later work.'),
      against('l10', 'Gene patents had no effect on average.')
    ],
    look: 'Both halves are needed: who can read it, and who may use it.'
  }),
  item({
    id: 'closing',
    half: true,
    title: 'When does closing win?',
    ask: 'In the model closing can win. In what kind of world, and why there?',
    slide: 'when-closing-pays',
    form: { kind: 'lines', lines: 4 },
    answer: [
      modelled(
        'model-pay',
        'Where secrets pay well and leak soon: the world then has {model-pay.more40.median} % more ideas after 40 years ({model-pay.more40.low} to {model-pay.more40.high}).'
      ),
      'The pay buys more research, and what is found does not stay hidden for long.'
    ],
    look: 'A full answer names both conditions. Nobody has measured which world is ours.'
  }),
  item({
    id: 'objection',
    title: 'The strongest objection',
    ask: 'Which objection to the argument struck you most? Put it in your own words, and say which link it hits.',
    form: { kind: 'lines', lines: 3 },
    answer: [
      'Any of the ten objections in the teaching kit counts, and so does one of the pupil’s own that rests on evidence.',
      against(
        'm3',
        'For instance: Chinese models have followed the American frontier seven months behind on average since 2023, so by that measure the lead is not lost.'
      )
    ],
    look: 'It should hit one link, or the step from the links to the conclusion. An attack on the speaker alone is no objection to what he says.'
  }),
  item({
    id: 'exit',
    title: kit.exit.heading,
    ask: kit.exit.question,
    form: { kind: 'lines', lines: 4 },
    answer: ['Every link can be chosen. What counts is the evidence, and that its kind is named.'],
    look: 'A pupil who ends where he or she began, with better reasons, has learned as much as one who switched.'
  })
] as const;

/** Names a task of the worksheet. */
export type ItemId = (typeof firstPage)[number]['id'] | (typeof secondPage)[number]['id'];

/** All tasks in the order of their numbers. */
export const items: readonly (Item & { readonly id: ItemId })[] = [...firstPage, ...secondPage];

/** Words of the two sheets themselves. */
export const sheets = {
  worksheet: {
    title: 'Worksheet',
    blurb: 'Two pages to fill in on paper while the story is shown: guesses, charts to draw on, questions.',
    intro:
      'You will hear one side’s argument, and what speaks against it. Guess before you see. A wrong guess is a good start.',
    first: 'While you watch',
    second: 'Think it over'
  },
  picture: {
    title: 'Notice and wonder',
    blurb: 'The picture of Seed Corn without a word, to show to a class before anything is explained.',
    alt: 'A round seed head of many small kernels: pale in the middle, two colours mixed towards the rim, a few gold. Circles stand around it on two sides, and thin lines lead between them and the head.'
  },
  key: {
    title: 'Answer key',
    blurb: 'Answers to the worksheet of Seed Corn, with what each one rests on and what to look for.',
    intro:
      'For the teacher. The small word behind a sentence says its kind; all sources are listed in the kit.'
  }
} as const;
