import { describe, expect, it } from 'vitest';
import claimList from '#content/claims.json' with { type: 'json' };
import { isModelled, type Claim } from '#content/claims.ts';
import { placesOf, plain } from '#content/figures.ts';
import { spreadWords } from '#content/labels/spreads.ts';
import { method } from '#content/method.ts';
import type { SectionShape, StepShape } from '#content/schema.ts';
import { story, type SectionId } from '#content/story.ts';
import { kitWords } from './kit-words.ts';
import { gradeOf, sentencesOf, wordsOf } from './reading.ts';
import { linesOf } from './slide-lines.ts';
import { taughtIn } from './taught.ts';
import { isClaiming, makers, namesOf, typedIn, unspreadIn } from './telling.ts';

const sections: readonly SectionShape[] = story;
const steps: readonly StepShape[] = sections.flatMap((section) => section.steps);
const claims = new Map((claimList as Claim[]).map((claim) => [claim.id, claim]));

/** What a description says of the picture, before the strip of spreads, which is told in numbers. */
const pictureOf = ({ description }: StepShape): string => description.split(spreadWords.strip)[0]!.trim();
const proseOf = (section: SectionShape) => section.steps.map((step) => plain(step.text)).join(' ');
const methodProse = method.blocks
  .flatMap((block) =>
    block.kind === 'paragraph'
      ? [plain(block.text)]
      : block.kind === 'list'
        ? block.items.map((item) => plain(item))
        : []
  )
  .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`));

/** Hype, worn phrases and empty turns. */
const banned: readonly (readonly [string, RegExp])[] = [
  [
    'hype',
    /game.chang|revolution|unprecedented|ground.?breaking|cutting.edge|state.of.the.art|stunning|shocking|staggering|massive|incredibl|astonish|skyrocket|world.class/i
  ],
  [
    'stock words',
    /\bdelv|tapestry|testament to|\bpivotal|\bcrucial|\brobust|seamless|leverag|harness|\bunlock|\bunleash|paradigm|ecosystem|synerg|holistic|navigate the|landscape of|double-edged|elephant in the room/i
  ],
  [
    'words of war and sport',
    /arms race|superpower|dragon|battle|\bwar\b(?! [IV1])|weaponi|crush|\bbeats? America|\bbeats? China|enemy|threat from China/i
  ],
  [
    'empty openings',
    /important to note|worth noting that|in today’s world|at the end of the day|let’s dive|make no mistake|needless to say|simply put|in conclusion|the truth is|here’s the thing|imagine a world/i
  ],
  [
    '“not just X but Y”',
    /\bnot (?:only|just|merely|simply)\b|isn’t (?:just|about)|\bnot [^.;:]{1,40}, but\b|less about .* more about/i
  ],
  ['dashes for effect', /—| – /],
  ['exclamations', /!/],
  ['placeholders', /to come|lorem|\bTODO\b|\bTBD\b/i],
  ['what is never to be printed', /we.re consuming our own seed corn|number of citations|173,000|110,000/i]
];

describe('the story as a whole', () => {
  it('has ten sections and gives every section and step an id of its own', () => {
    const ids = [...sections, ...steps].map(({ id }) => id);
    expect(sections).toHaveLength(10);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('reads in about twelve minutes, at 250 words a minute', () => {
    const words = steps.reduce((sum, step) => sum + wordsOf(plain(step.text)).length, 0);
    expect(words).toBeGreaterThan(2200);
    expect(words).toBeLessThanOrEqual(3000);
  });

  it('never gives two sections the same blurb, summary or heading', () => {
    for (const of of ['blurb', 'summary', 'heading'] as const)
      expect(new Set(sections.map((section) => section[of])).size).toBe(sections.length);
  });
});

describe.each(sections.map((section) => [section.id, section] as const))('%s', (id, section) => {
  it('has a blurb that fits a search result and a summary of one sentence', () => {
    expect(section.blurb.length).toBeGreaterThan(60);
    expect(section.blurb.length).toBeLessThanOrEqual(160);
    expect(sentencesOf(section.summary)).toHaveLength(1);
    expect(section.summary).toMatch(/\.$/);
    expect(wordsOf(section.summary).length).toBeLessThanOrEqual(32);
  });

  it('says the strongest objection in one plain sentence, resting on what speaks against', () => {
    const { objection } = section;
    const said = plain([objection]);
    expect(sentencesOf(said)).toHaveLength(1);
    expect(wordsOf(said).length).toBeLessThanOrEqual(40);
    expect(said).toMatch(/\.$/);
    expect(objection.kind).toBe(id === 'break-it' ? 'modelled' : 'against');
    const kinds = objection.claims.map((claim) => claims.get(claim)?.kind);
    if (id !== 'break-it')
      expect(kinds.every((kind) => kind === 'counterpoint' || kind === 'fact')).toBe(true);
    for (const place of placesOf(objection.text)) expect(objection.claims).toContain(place.split('.')[0]);
  });

  it('keeps its objection to itself: no two sections object alike', () => {
    const all = sections.flatMap(({ objection }) => objection.claims);
    expect(new Set(all).size).toBe(all.length);
  });

  it('can be read after nine years of school', () => {
    expect(gradeOf(proseOf(section))).toBeLessThanOrEqual(9);
    expect(gradeOf(section.steps.map(pictureOf).join(' '))).toBeLessThanOrEqual(9);
    expect(gradeOf(`${section.heading}. ${section.blurb}`)).toBeLessThanOrEqual(9);
  });

  it('holds its strongest counter-evidence, or a model that can say no', () => {
    const kinds = section.steps.flatMap((step) => step.text.filter(isClaiming).map(({ kind }) => kind));
    expect(kinds.some((kind) => kind === 'against' || kind === 'modelled')).toBe(true);
  });
});

describe.each(steps.map((step) => [step.id, step] as const))('%s', (_, step) => {
  it('says one thing in 25 to 70 words', () => {
    const words = wordsOf(plain(step.text)).length;
    expect(words).toBeGreaterThanOrEqual(25);
    expect(words).toBeLessThanOrEqual(70);
  });

  it('ends each sentence, and keeps sentences short', () => {
    for (const sentence of step.text) expect(plain([sentence])).toMatch(/[.?!]”?$/);
    for (const sentence of sentencesOf(plain(step.text)))
      expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(32);
  });

  it('describes its picture in one to three sentences of its own', () => {
    expect(wordsOf(pictureOf(step)).length).toBeGreaterThanOrEqual(12);
    expect(wordsOf(pictureOf(step)).length).toBeLessThanOrEqual(65);
    expect(sentencesOf(pictureOf(step)).length).toBeLessThanOrEqual(3);
    expect(steps.filter(({ description }) => description === step.description)).toHaveLength(1);
  });

  it('names the speaker of every opinion', () => {
    const told = step.text.filter(isClaiming);
    for (const sentence of told.filter(({ kind }) => kind === 'said')) {
      const speakers = sentence.claims.map((id) => claims.get(id)?.speaker ?? '');
      const before = plain(told.slice(0, told.indexOf(sentence)));
      const named = speakers.some((speaker) => namesOf(speaker).some((name) => sentence.text.includes(name)));
      const meant = speakers.some((speaker) => namesOf(speaker).some((name) => before.includes(name)));
      expect(named || (meant && /^(He|She|His|Her)\b/.test(sentence.text)), sentence.text).toBe(true);
    }
  });

  it('keeps people, makers and numbers out of sentences that name no source', () => {
    for (const sentence of step.text.filter((one) => !isClaiming(one))) {
      expect(sentence).not.toMatch(/\d/);
      expect(sentence).not.toMatch(makers);
    }
  });

  it('prints no modelled figure without its spread, and types none by hand', () => {
    for (const sentence of step.text.filter(isClaiming).filter(({ kind }) => kind === 'modelled')) {
      expect(sentence.claims.every(isModelled)).toBe(true);
      expect(unspreadIn(sentence), sentence.text).toEqual([]);
      expect(typedIn(sentence)).not.toMatch(/\d/);
    }
  });
});

describe('tone', () => {
  const all: readonly (readonly [string, string])[] = [
    ...sections.flatMap((section) => [
      [
        section.id,
        `${section.heading}. ${section.blurb} ${section.summary} ${plain([section.objection])}`
      ] as const,
      ...section.steps.map((step) => [step.id, `${plain(step.text)} ${step.description}`] as const),
      [`${section.id}, slides`, linesOf(section.id as SectionId).join(' ')] as const,
      [`${section.id}, teaching`, taughtIn(section.id as SectionId).join(' ')] as const
    ]),
    ['teaching kit', kitWords.join(' ')],
    ['method', [method.heading, method.blurb, ...methodProse].join(' ')]
  ];

  it.each(banned)('never says %s', (_, pattern) => {
    const said = all
      .filter(([, text]) => pattern.test(text))
      .map(([where, text]) => `${where}: ${pattern.exec(text)?.[0]}`);
    expect(said).toEqual([]);
  });

  it('explains the model in words that can be read after nine years of school', () => {
    expect(gradeOf(methodProse.join(' '))).toBeLessThanOrEqual(9);
  });
});
