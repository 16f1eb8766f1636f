import { content } from '#content/check.ts';
import builtOn from '#content/data/built-on.json' with { type: 'json' };
import eci from '#content/data/eci.json' with { type: 'json' };
import fmti from '#content/data/fmti.json' with { type: 'json' };
import notable from '#content/data/notable.json' with { type: 'json' };
import openness from '#content/data/openness.json' with { type: 'json' };
import tracked from '#content/data/tracked.json' with { type: 'json' };
import { reported } from '#content/data/reported.ts';
import { figureAt, placesOf } from '#content/figures.ts';
import { sweepCounts } from '#content/robustness.ts';
import { spreads } from '#content/labels/spreads.ts';
import type { Sentence } from '#content/schema.ts';
import { story, type SectionId } from '#content/story.ts';
import { scenarios } from '#simulation/scenarios.ts';
import { NEEDED } from '../../src/scenes/break-it/challenges/rules.ts';
import { counts } from '../../src/scenes/moving-faster/counts.ts';
import { HIRING_SINCE, RATE, YEARS } from '../../src/scenes/seed-corn/people.ts';
import { aspects, awkward, systems } from '../../src/scenes/strong-but-closed/systems.ts';
import { wordsBehind } from './behind.ts';

const claimsOf = (sentences: readonly Sentence[]) =>
  sentences.flatMap((sentence) => (typeof sentence === 'string' ? [] : sentence.claims));
const placed = (text: string): readonly string[] => placesOf(text).map((path) => figureAt(path) ?? '');

/** Nought, one, and the ends of a scale in per cent or of a hundred worlds, of which 80 are the span. */
const scale = '0 1 100 80';
/** When the data were taken, and what they say of themselves. */
const abouts = [builtOn, eci, fmti, notable, openness, tracked].flatMap(({ about }) => [
  about.note,
  about.asOf.replaceAll('-', ' ')
]);
/** Chance that an interval holds the true count, in per cent: the usual one. */
const CONFIDENCE = 95;
/** Numbers that words on a stage have from the rules of its world, or from counting what is drawn. */
const ofStages: { readonly [S in SectionId]?: readonly (string | number)[] } = {
  'moving-faster': [
    counts.length,
    ...Object.values(eci.frontier).flatMap((all) => all.map(({ model }) => model))
  ],
  'strong-but-closed': [
    systems.length,
    awkward.length + 1,
    aspects.length,
    ...systems.map(({ name }) => name)
  ],
  'break-it': [CONFIDENCE, ...Object.values(NEEDED)],
  'seed-corn': [HIRING_SINCE, RATE * 100, YEARS]
};

/** Claims whose figures a stage draws without a sentence that cites them. */
const drawnOnly: { readonly [S in SectionId]?: readonly (keyof typeof reported)[] } = {
  'openness-strategy': ['o6']
};

const sections = content.sections.filter(({ id }) => story.some((section) => section.id === id));

/** What the words of a stage may take their numbers from: the claims it rests on, its figures, its data, its stage. */
export const sourcesFor = (id: SectionId): readonly string[] => {
  const { steps, objection } = sections.find((section) => section.id === id)!;
  const sentences = [...steps.flatMap(({ text }) => text), objection];
  const texts = sentences.map((sentence) => (typeof sentence === 'string' ? sentence : sentence.text));
  const cited = [...claimsOf(sentences), ...(drawnOnly[id] ?? [])];
  return [
    scale,
    ...abouts,
    ...cited.flatMap(wordsBehind),
    ...content.claims.filter((claim) => cited.includes(claim.id)).map(({ source }) => source.publisher),
    ...texts.flatMap(placed),
    ...(ofStages[id] ?? []).map(String)
  ];
};

/** Results that a section draws: those of the strips beside its pictures, and in the machine those of the sweep. */
export const stagesIn = (id: SectionId): readonly string[] => {
  const strips = Object.values<{ readonly path: string }>(spreads[id as keyof typeof spreads] ?? {});
  const paths = [...strips.map(({ path }) => path), ...(id === 'break-it' ? ['model-open.ideas40'] : [])];
  const { points, worldsEach } = sweepCounts;
  return [
    ...paths.flatMap((path) =>
      ['median', 'low', 'high', 'worlds'].map((name) => figureAt(`${path}.${name}`) ?? '')
    ),
    ...(id === 'break-it' ? [points, worldsEach, points * worldsEach].map(String) : []),
    ...Object.values(scenarios).map(({ seed }) => String(seed))
  ];
};
