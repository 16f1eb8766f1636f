import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { content } from '#content/check.ts';
import { isModelled } from '#content/claims.ts';
import { placesOf, plain } from '#content/figures.ts';
import type { SectionShape, StepShape } from '#content/schema.ts';
import { slideOf } from '#content/slides/index.ts';
import { story, type SectionId, type StepId } from '#content/story.ts';
import { wordsBehind } from './behind.ts';
import { numbersIn, unfounded } from './numbers.ts';
import { gradeOf, sentencesOf, wordsOf } from './reading.ts';
import { linesOf, slidesIn } from './slide-lines.ts';
import { isClaiming, makers, namesOf, typedIn, unspreadIn } from './telling.ts';

const ids: readonly SectionId[] = story.map(({ id }) => id);
const sections: readonly SectionShape[] = story;
const steps: readonly StepShape[] = sections.flatMap((section) => section.steps);
const claims = new Map(content.claims.map((claim) => [claim.id, claim]));

/** Steps where a class guesses, and the step that then shows what was found. */
const guesses: readonly (readonly [StepId, StepId])[] = [
  ['guess-the-lag', 'lag-opens'],
  ['draw-the-line', 'line-falls'],
  ['guess-forty-years', 'forty-years-run']
];

describe.each(ids)('slide lines of %s', (id) => {
  it('are one a step, in the order of the steps', () => {
    const own = story.find((section) => section.id === id)!;
    expect(slidesIn(id).map(([step]) => step)).toEqual(own.steps.map((step) => step.id));
  });

  it('can be read after nine years of school', () => {
    expect(gradeOf(linesOf(id).join(' '))).toBeLessThanOrEqual(9);
  });

  it('hold what speaks against, or a model that can say no, once the argument is told', () => {
    const kinds = slidesIn(id).flatMap(([, line]) => (isClaiming(line) ? [line.kind] : []));
    const weighs = kinds.some((kind) => kind === 'against' || kind === 'modelled');
    expect(weighs).toBe(id !== 'warning');
  });
});

describe.each(steps.map((step) => [step.id, step] as const))('slide line of %s', (id, step) => {
  const line = slideOf(id as StepId);
  const said = plain([line]);

  it('is one to three short sentences, each with its end', () => {
    expect(wordsOf(said).length).toBeGreaterThanOrEqual(8);
    expect(wordsOf(said).length).toBeLessThanOrEqual(25);
    expect(sentencesOf(said).length).toBeLessThanOrEqual(3);
    expect(said).toMatch(/[.?]$/);
  });

  it('is none of the sentences of its step, and no other line', () => {
    expect(sentencesOf(plain(step.text))).not.toContain(said);
    expect(step.text.map((sentence) => plain([sentence]))).not.toContain(said);
    expect(steps.filter((other) => plain([slideOf(other.id as StepId)]) === said)).toHaveLength(1);
  });

  it('rests on what its step rests on', () => {
    const own = step.text.filter(isClaiming).flatMap((sentence) => sentence.claims);
    for (const claim of isClaiming(line) ? line.claims : []) expect(own).toContain(claim);
  });

  it('has no number that its claims lack', () => {
    if (!isClaiming(line)) return;
    const own = line.kind === 'modelled' ? ['100'] : [];
    const sources = [...line.claims.flatMap(wordsBehind), ...own, `${line.claims.length}`];
    expect(unfounded(line.text, sources), line.text).toEqual([]);
  });

  it('names no person, maker or figure without a claim', () => {
    if (isClaiming(line)) return;
    expect(line).not.toMatch(/\d/);
    expect(line).not.toMatch(makers);
    expect(placesOf(line)).toEqual([]);
  });

  it('names whoever said it', () => {
    if (!isClaiming(line) || line.kind !== 'said') return;
    for (const claim of line.claims) {
      const names = namesOf(claims.get(claim)?.speaker ?? '');
      expect(
        names.some((name) => line.text.includes(name)),
        claim
      ).toBe(true);
    }
  });

  it('says of the model that it is one, with the spread of its results', () => {
    if (!isClaiming(line) || line.kind !== 'modelled') return;
    expect(line.claims.every(isModelled)).toBe(true);
    expect(line.text).toMatch(/\bthe model\b/i);
    expect(unspreadIn(line)).toEqual([]);
    expect(typedIn(line)).not.toMatch(/\d/);
  });
});

describe('a slide on which the class guesses', () => {
  it.each(guesses)('%s asks, and leaves the answer to %s', (asks, answers) => {
    const question = slideOf(asks);
    const answer = slideOf(answers);
    expect(typeof question).toBe('string');
    expect(plain([question])).toContain('?');
    expect(isClaiming(answer)).toBe(true);
    expect(numbersIn(plain([answer])).length).toBeGreaterThan(0);
    expect(unfounded(plain([question]), [plain(steps.find(({ id }) => id === asks)!.text)])).toEqual([]);
  });

  it.each(guesses)('%s comes before any line of its section that has a result of %s', (asks, answers) => {
    const textOf = (id: string): string => {
      const line = slideOf(id as StepId);
      return typeof line === 'string' ? line : line.text;
    };
    const own = sections
      .map((section) => section.steps.map(({ id }) => id))
      .find((all) => all.includes(asks))!;
    const earlier = own.slice(0, own.indexOf(asks)).map(textOf);
    const results = placesOf(textOf(answers));
    const numbers = results.length > 0 ? [] : numbersIn(textOf(answers));
    expect(results.length + numbers.length).toBeGreaterThan(0);
    for (const text of earlier) {
      for (const place of placesOf(text)) expect(results).not.toContain(place);
      for (const number of numbersIn(text)) expect(numbers).not.toContain(number);
    }
  });
});

describe('what a reader of the story loads', () => {
  const src = resolve(import.meta.dirname, '../../src');
  const routes = [
    '+layout.svelte',
    '+layout.ts',
    '+page.svelte',
    '+page.ts',
    's/[section]/+page.svelte',
    's/[section]/+page.ts'
  ];
  const imports = /(?:import|export)\s+(?!type\b)[^'"`;()]*?from\s+'([#.][^']+)'/g;

  /** Every file of `src/` that these import before anything is asked for: no types, nothing loaded later. */
  const reachedFrom = (files: readonly string[]): ReadonlySet<string> => {
    const reached = new Set<string>();
    const walk = (file: string): void => {
      if (reached.has(file) || !existsSync(join(src, file))) return;
      reached.add(file);
      if (!/\.(ts|svelte)$/.test(file)) return;
      for (const [, name = ''] of readFileSync(join(src, file), 'utf8').matchAll(imports))
        walk(name.startsWith('#') ? name.slice(1) : relative(src, resolve(src, dirname(file), name)));
    };
    files.forEach(walk);
    return reached;
  };
  const loaded = [...reachedFrom(routes.map((route) => `routes/${route}`))];

  it('holds the sections and their scenes', () => {
    expect(loaded).toContain('content/sections/warning.ts');
    expect(loaded.some((file) => file.startsWith('stage/'))).toBe(true);
  });

  it('holds no slide line', () => {
    expect(loaded.filter((file) => file.startsWith('content/slides/'))).toEqual([]);
  });
});
