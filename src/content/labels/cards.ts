import { fill } from '../figures.ts';
import { measured, modelled, said, type Sentence } from '../schema.ts';
import type { SectionId } from '../story.ts';
import { stageLabels } from './stage.ts';

/** The words on a share card and for it. */
export interface CardWords {
  /** What the card says in large letters, in at most 75 characters: the opinion with its owner, the model as a model. */
  readonly claim: Sentence;
  /** Over the picture, where it is a chart: what is drawn. */
  readonly caption?: string;
  /** Small print: where that is from, with the spread of what is modelled, and what the picture is. */
  readonly foot: string;
  /** What the picture shows, for people who can’t see it. */
  readonly shows: string;
}

/** The cards of the sections. None gives away an answer that its section lets the reader guess. */
export const cards: { readonly [S in SectionId]: CardWords } = {
  warning: {
    claim: said(['w1', 's1'], 'America is losing its lead in AI as its labs close up, a founder warns'),
    foot: 'Said by Andy Konwinski, who also funds open research, in November 2025. Picture: our model.',
    shows: 'A seed head of teal and plum kernels, with open plots around it.'
  },
  'moving-faster': {
    claim: measured(['m7', 'm3'], 'China is level in papers, and months behind by test scores'),
    caption: 'Test scores of the best models, 2023 to 2026',
    foot: 'Measured: papers at NeurIPS 2025; Epoch AI’s index of test scores, drawn here.',
    shows: 'Two staircases of the best models’ scores, China’s below America’s.'
  },
  'strong-but-closed': {
    claim: said('s1', 'America’s AI labs still invent a lot, and keep most of it, says Konwinski'),
    foot: 'Said of OpenAI, Meta and Anthropic in November 2025. Picture: our model.',
    shows: 'Dark walls round teal labs; the seed head’s rim nearly all plum.'
  },
  'one-open-paper': {
    claim: measured(['g4', 'g5', 'g6'], 'One open paper fed AI models on both sides of the Pacific'),
    caption: 'Who drew on whom, 2014 to 2026',
    foot: 'Measured: the Transformer, 2017, and what drew on it, in a selection of works.',
    shows: 'A family tree of papers and models, with threads between teal and plum ones.'
  },
  'openness-strategy': {
    claim: measured(
      ['o2', 's2'],
      'AI models to download: {china.2025.pct} % of China’s, {us.2025.pct} % of America’s'
    ),
    caption: 'Notable models with weights to download',
    foot: 'Measured: Epoch AI’s notable models of 2025 with weights to download, {china.2025.open} of {china.2025.known} and {us.2025.open} of {us.2025.known}.',
    shows: 'Two lines of kernels from 2020 to 2026: China’s rises, America’s falls.'
  },
  'scientists-talking': {
    claim: modelled('model-closed-long', 'In our model, walls keep apart the pieces of a breakthrough'),
    foot: 'Model, secrets of ten years: apart for {model-closed-long.waited.median} years on average ({model-closed-long.waited.low} to {model-closed-long.waited.high}).',
    shows: 'Five walled plots, one lit piece in each, and an empty place in the middle.'
  },
  'seed-corn': {
    claim: measured(
      'c9',
      'Universities alone made {academia.2014.alone} of {academia.2014.all} notable models in 2014, {academia.2024.alone} of {academia.2024.all} in 2024'
    ),
    foot: 'Measured: Epoch AI’s notable models; AI PhDs of North America. The cost of training is part of it.',
    shows: 'Rows of kernels: new AI PhDs who go to industry, and notable models made by universities alone.'
  },
  'why-openness': {
    claim: 'Five reasons for open AI, and the case against each of them',
    foot: 'Work together, think long, stay safe, stay free, win. Picture: our model, an idea and who built on it.',
    shows: 'Lines from one idea in a seed head to the plots of both colours that built on it.'
  },
  'break-it': {
    claim: modelled('model-pay', 'In our model closing wins, if secrets pay well and leak soon'),
    caption: 'Upwards, how well secrets pay',
    foot: 'Model: then {model-pay.more40.median} % more ideas after 40 years ({model-pay.more40.low} to {model-pay.more40.high}). Try to break it.',
    shows: 'A map of how long secrets last and how well they pay, parted by a line.'
  },
  'what-next': {
    claim: modelled(
      'model-reopen',
      'Take down the walls: our model finds {model-reopen.more40.median} % more ideas in twenty years'
    ),
    foot: 'Model: {model-reopen.more40.low} to {model-reopen.more40.high} % more than if all labs had stayed closed. Picture: the walls open.',
    shows:
      'Walls round every lab that begin to open, with gold coins at them and a gold ring round the seed head.'
  }
};

/** The card of the whole page: title, subtitle and the opening picture. */
export const pageCard = {
  shows: 'A sunflower head of teal and plum kernels, a few of them gold, in a field of open plots.'
} as const;

/** Every sentence on a card that claims something, so that the content is checked with the rest. */
export const cardSentences: readonly Sentence[] = Object.values(cards).flatMap(({ claim, foot }) => [
  claim,
  typeof claim === 'string' ? foot : { ...claim, text: foot }
]);

/** The large words of a section’s card, with their figures. */
export const cardClaimOf = (section: SectionId): string => {
  const { claim } = cards[section];
  return fill(typeof claim === 'string' ? claim : claim.text);
};

/** What a share card says and shows, for people who can’t see it: of a section, or of the page; at most 200 characters. */
export function cardAltOf(section?: SectionId): string {
  if (!section) return `${stageLabels.title}: ${stageLabels.subtitle}. ${pageCard.shows}`;
  return `${cardClaimOf(section)}. ${cards[section].shows}`;
}
