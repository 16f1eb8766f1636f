import { describe, expect, it } from 'vitest';
import { isModelled } from '#content/claims.ts';
import { placesOf, plain } from '#content/figures.ts';
import type { Claiming, SectionShape, Sentence } from '#content/schema.ts';
import { story } from '#content/story.ts';
import { teaching } from '#content/teaching/index.ts';
import { kit } from '#content/teaching/kit.ts';
import { plans } from '#content/teaching/plans.ts';
import { lesson } from '#content/teaching/shape.ts';
import { BLANK, firstPage, items, secondPage } from '#content/teaching/worksheet.ts';
import { wordsBehind } from './behind.ts';
import { kitSentences, kitTexts, kitWords, planTexts } from './kit-words.ts';
import { numbersIn, unfounded } from './numbers.ts';
import { gradeOf, sentencesOf, wordsOf } from './reading.ts';

const sections: readonly SectionShape[] = story;
const steps = sections.flatMap((section) => section.steps.map(({ id }) => id));
const isClaiming = (sentence: Sentence): sentence is Claiming => typeof sentence !== 'string';
const behind = (sentence: Sentence): string[] =>
  isClaiming(sentence) ? sentence.claims.flatMap(wordsBehind) : [];
/** Slides on which a class guesses, each with the one that shows the answer. */
const guesses = {
  'guess-the-lag': 'lag-opens',
  'draw-the-line': 'line-falls',
  'guess-forty-years': 'forty-years-run'
};

describe('reading levels', () => {
  const told = sections.map((section) => section.steps.map(({ text }) => plain(text)).join(' '));

  it('are those that the kit states, and at most nine', () => {
    expect({
      story: Math.round(gradeOf(told.join(' '))),
      hardestSection: Math.round(Math.max(...told.map(gradeOf))),
      kit: Math.round(gradeOf(kitWords.join(' ')))
    }).toEqual(kit.grades);
    expect(Math.max(...Object.values(kit.grades))).toBeLessThanOrEqual(9);
  });

  it('are kept by short sentences', () => {
    for (const text of kitWords)
      for (const sentence of sentencesOf(text))
        expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(40);
  });
});

describe.each(plans)('the plan of $minutes minutes', (plan) => {
  const shown = plan.phases.flatMap((phase) => phase.steps);

  it('fills its time in whole minutes', () => {
    for (const { minutes } of plan.phases) expect(Number.isInteger(minutes) && minutes > 0).toBe(true);
    expect(plan.phases.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(plan.minutes);
  });

  it('shows slides that exist, each once, in the order of the story, under their own section', () => {
    expect(steps.filter((id) => shown.some((step) => step === id))).toEqual(shown);
    for (const { section, name, steps: of } of plan.phases) {
      const own = sections.find(({ id }) => id === section);
      expect(name).toBe(own?.heading ?? name);
      expect(of.length > 0).toBe(own !== undefined);
      for (const step of of) expect(own!.steps.map(({ id }) => id)).toContain(step);
    }
  });

  it('starts with noticing, lets the class guess before it shows, gives an objection, ends with the exit question', () => {
    expect(plan.phases[0]!.name).toBe('Notice and wonder');
    expect(plan.phases.at(-1)!.name).toBe(kit.exit.heading);
    const asked = Object.entries(guesses).filter(([ask]) => shown.some((step) => step === ask));
    expect(asked.length).toBeGreaterThan(0);
    for (const [, answer] of asked) expect(shown).toContain(answer);
    const against = sections
      .flatMap((section) => section.steps)
      .filter(({ text }) => text.some((one) => isClaiming(one) && one.kind === 'against'));
    expect(against.some(({ id }) => shown.some((step) => step === id))).toBe(true);
  });

  it('says what pupils can do, what is needed and what to do', () => {
    expect(plan.aims.length).toBeGreaterThanOrEqual(3);
    expect(plan.materials.length).toBeGreaterThan(0);
    for (const text of [plan.when, ...plan.aims, ...plan.materials, ...plan.phases.map(({ does }) => does)])
      expect(text).toMatch(/[.?]$/);
    for (const { does } of plan.phases) expect(sentencesOf(does).length, does).toBeLessThanOrEqual(4);
  });

  it('can be cut in two only where a phase ends', () => {
    const ends = plan.phases.map((_, i) =>
      plan.phases.slice(0, i + 1).reduce((sum, { minutes }) => sum + minutes, 0)
    );
    if (plan.half) expect(ends).toContain(plan.half);
  });

  it('hands out each task once and in time, if it hands out the worksheet', () => {
    const tasks = plan.phases.flatMap((phase) => phase.items);
    const sheet = plan.materials.some((material) => /worksheet/.test(material));
    expect([...tasks].sort()).toEqual(sheet ? items.map(({ id }) => id).sort() : []);
    for (const { steps: of, items: asked } of plan.phases)
      for (const { slide } of items.filter(({ id }) => asked.includes(id)))
        if (slide) expect(of).toContain(slide);
  });
});

describe('the plans together', () => {
  it('are three: a quarter of an hour, a lesson, a double lesson', () => {
    expect(plans.map(({ minutes }) => minutes)).toEqual([15, lesson.minutes, 90]);
    expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
  });

  it('give every section in a lesson the minutes that the presenter’s window counts', () => {
    const middle = plans.find(({ minutes }) => minutes === lesson.minutes)!;
    const planned = middle.phases.flatMap(({ section, minutes }) => (section ? [[section, minutes]] : []));
    expect(planned).toEqual(story.map(({ id }) => [id, teaching[id].minutes]));
  });

  it('type no figure', () => {
    for (const text of planTexts) expect(text).not.toMatch(/\d/);
  });
});

describe('the worksheet', () => {
  it('has a key for every task: an answer, and what to look for', () => {
    expect(items.map(({ id }) => id)).toEqual([...firstPage, ...secondPage].map(({ id }) => id));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, form, answer, look } of items) {
      const given = form.kind === 'sort' ? form.claims : answer;
      expect(given.length, id).toBeGreaterThan(0);
      expect(wordsOf(look).length, id).toBeGreaterThan(5);
    }
  });

  it('has a place to write in for every guess of the story, with its answer’s slide', () => {
    const slides = items.map(({ slide }) => slide);
    for (const answer of Object.values(guesses)) expect(slides).toContain(answer);
    for (const { slide } of items) if (slide) expect(steps).toContain(slide);
  });

  it('leaves blanks where it asks for numbers, and lets all four kinds be told apart', () => {
    for (const { form } of items) {
      if (form.kind === 'blanks') for (const blank of form.blanks) expect(blank).toContain(BLANK);
      if (form.kind === 'sort')
        expect(new Set(form.claims.map(({ kind }) => kind))).toEqual(
          new Set(['said', 'measured', 'modelled', 'against'])
        );
    }
  });

  it('draws in its key the numbers that the key names', () => {
    const drawn = items.flatMap(({ form, answer }) =>
      form.kind === 'sketch' ? [{ ...form.sketch, answer }] : []
    );
    expect(drawn).toHaveLength(2);
    for (const { points, top, answer } of drawn) {
      for (const { value } of points) expect(value >= 0 && value <= top).toBe(true);
      const named = answer.filter(isClaiming).flatMap((sentence) => placesOf(sentence.text).map((_, i) => i));
      expect(named.length).toBeGreaterThanOrEqual(3);
      const values = points.map(({ value }) => value);
      for (const sentence of answer.filter(isClaiming)) {
        const typed = numbersIn(sentence.text);
        const filled = numbersIn(plain([sentence])).filter((number) => !typed.includes(number));
        for (const number of filled) expect(values).toContain(number);
      }
    }
  });
});

describe('numbers and claims of the kit', () => {
  it.each(kitSentences.filter(isClaiming).map((sentence) => [sentence.text, sentence] as const))(
    'are behind “%s”',
    (_, sentence) => {
      expect(unfounded(sentence.text, behind(sentence))).toEqual([]);
      if (!sentence.claims.some(isModelled)) return;
      const places = placesOf(sentence.text);
      for (const value of places.map((place) => place.split('.').slice(0, -1).join('.'))) {
        const spread = places.includes(`${value}.low`) && places.includes(`${value}.high`);
        expect(spread || sentence.text.includes('in all worlds alike'), value).toBe(true);
      }
    }
  );

  it('are in the evidence of a task where it asks with a number', () => {
    for (const { ask, look, answer, form } of items) {
      const sources = [...answer, ...(form.kind === 'sort' ? form.claims : [])].flatMap(behind);
      expect(unfounded(`${ask} ${look}`, [...sources, '100'], { countsOwnMarks: true }), ask).toEqual([]);
    }
  });

  it('are few in what the kit says of itself: an age, a licence, the minutes of its plans', () => {
    const own = ['14', '4.0', ...plans.map(({ minutes }) => String(minutes))];
    for (const text of kitTexts) expect(unfounded(text, own, { countsOwnMarks: true }), text).toEqual([]);
  });
});
