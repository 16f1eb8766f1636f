import { describe, expect, it } from 'vitest';
import { isModelled } from '#content/claims.ts';
import { placesOf, plain } from '#content/figures.ts';
import type { Sentence } from '#content/schema.ts';
import { story } from '#content/story.ts';
import { depths, lesson } from '#content/teaching/shape.ts';
import { wordsBehind } from './behind.ts';
import { unfounded } from './numbers.ts';
import { gradeOf, sentencesOf, wordsOf } from './reading.ts';
import { sourcesFor } from './stage-sources.ts';
import { notesOf, questionsOf, taughtIn, taughtOf } from './taught.ts';

const ids = story.map(({ id }) => id);
const claimsOf = (sentence: Sentence) => (typeof sentence === 'string' ? [] : sentence.claims);

describe.each(ids)('teaching words of %s', (id) => {
  const { misreadings, questions, notes } = taughtOf(id);
  const own = story.find((section) => section.id === id)!;

  it('have a note of two or three sentences for each step, in order', () => {
    expect(Object.keys(notes)).toEqual(own.steps.map((step) => step.id));
    for (const note of notesOf(id)) {
      expect(sentencesOf(note).length, note).toBeGreaterThanOrEqual(2);
      expect(sentencesOf(note).length, note).toBeLessThanOrEqual(3);
      expect(note).toMatch(/\.$/);
    }
  });

  it('ask two or three questions at each depth, short enough to say aloud', () => {
    for (const depth of depths) {
      expect(questions[depth].length).toBeGreaterThanOrEqual(2);
      expect(questions[depth].length).toBeLessThanOrEqual(3);
    }
    for (const question of questionsOf(id)) {
      expect(question).toMatch(/[?.]$/);
      expect(question).toContain('?');
      expect(wordsOf(question).length, question).toBeLessThanOrEqual(30);
    }
  });

  it('ask at least once what would change a mind', () => {
    const asks = /change your mind|convince you|measure|find out/;
    expect(questions.judge.some((question) => asks.test(question))).toBe(true);
  });

  it('answer each misreading in one to three short sentences', () => {
    for (const { says, answer } of misreadings) {
      expect(wordsOf(says).length, says).toBeLessThanOrEqual(20);
      expect(says).toMatch(/\.$/);
      const said = plain([answer]);
      expect(sentencesOf(said).length, said).toBeLessThanOrEqual(3);
      expect(wordsOf(said).length, said).toBeLessThanOrEqual(50);
      expect(said).toMatch(/\.$/);
    }
  });

  it('can be read after nine years of school', () => {
    expect(gradeOf(taughtIn(id).join(' '))).toBeLessThanOrEqual(9);
  });

  it('have no number in notes and questions that the section lacks', () => {
    for (const text of [...notesOf(id), ...questionsOf(id)])
      expect(unfounded(text, sourcesFor(id), { countsOwnMarks: true }), text).toEqual([]);
  });

  it('have no number in an answer that its claims lack', () => {
    for (const { says, answer } of misreadings) {
      const sources = claimsOf(answer).flatMap(wordsBehind);
      const worlds = typeof answer !== 'string' && answer.kind === 'modelled' ? ['100'] : [];
      expect(unfounded(plain([says]), [...sources, ...sourcesFor(id)]), says).toEqual([]);
      const text = typeof answer === 'string' ? answer : answer.text;
      expect(unfounded(text, [...sources, ...worlds]), text).toEqual([]);
    }
  });

  it('print no result of the model without its spread or its count of worlds', () => {
    for (const { answer } of misreadings) {
      if (typeof answer === 'string' || !answer.claims.some(isModelled)) continue;
      const places = placesOf(answer.text);
      for (const place of places) {
        expect(answer.claims).toContain(place.split('.')[0]);
        const value = place.split('.').slice(0, -1).join('.');
        const spread = places.includes(`${value}.low`) && places.includes(`${value}.high`);
        expect(spread || places.includes(`${value}.worlds`), answer.text).toBe(true);
      }
    }
  });

  it('leave the strongest objection to the section', () => {
    const rested = misreadings.map(({ answer }) => [...claimsOf(answer)].sort());
    expect(rested).not.toContainEqual([...own.objection.claims].sort());
  });
});

describe('the teaching words together', () => {
  it('fill the minutes that the lesson has for the sections', () => {
    const minutes = ids.map((id) => taughtOf(id).minutes);
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(lesson.sections);
    expect(lesson.minutes - lesson.sections).toBe(12);
  });

  it('ask no question and answer no misreading twice', () => {
    const all = ids.flatMap((id) => [
      ...questionsOf(id),
      ...taughtOf(id).misreadings.map(({ says }) => says)
    ]);
    expect(all.filter((text, i) => all.indexOf(text) !== i)).toEqual([]);
  });

  it('answer with evidence or with the model in every section but the one that only shows the picture', () => {
    const plainOnly = ids.filter((id) =>
      taughtOf(id).misreadings.every(({ answer }) => typeof answer === 'string')
    );
    expect(plainOnly).toEqual(['warning']);
  });
});
