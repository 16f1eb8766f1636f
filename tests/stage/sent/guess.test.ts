import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { truth } from '#scenes/strong-but-closed/guess.ts';
import { guessIn, guessQueryOf, stepsOf } from '#stage/sent/guess.ts';
import { guessAt } from '#stage/share/guess.ts';
import { noChoices } from '#scenes/contract.ts';

const whole = (max: number) => fc.integer({ min: 0, max });
const given = truth[0]!;

describe('a guess in a link', () => {
  it('comes back as it was sent, in each section that asks for one', () => {
    fc.assert(
      fc.property(
        whole(36),
        fc.tuple(...truth.slice(1).map(() => whole(100))),
        whole(15),
        whole(200),
        (months, line, percent, year40) => {
          const lag = { lagGuess: months };
          const drawn = { lineGuess: [given, ...line] };
          const hire = { hireGuess: { rate: percent / 100, year40 } };
          const back = (section: Parameters<typeof guessQueryOf>[0], sent: object) =>
            guessIn(section, `?${guessQueryOf(section, sent)}&utm_source=x`)?.sent;
          expect(back('moving-faster', lag)).toEqual(lag);
          expect(back('strong-but-closed', drawn)).toEqual(drawn);
          expect(back('seed-corn', hire)).toEqual(hire);
        }
      )
    );
  });

  it('is short and says its numbers in words', () => {
    expect(guessQueryOf('moving-faster', { lagGuess: 5 })).toBe('guess=5');
    expect(guessQueryOf('seed-corn', { hireGuess: { rate: 0.07, year40: 60 } })).toBe('guess=7.60');
    expect(guessIn('moving-faster', '?guess=1')?.told).toBe('about 1 month');
    expect(guessIn('moving-faster', '?guess=0')?.told).toBe('no gap at all');
    expect(guessIn('strong-but-closed', '?guess=50.40.30.20')?.told).toBe(
      `from ${given} in 100 to 20 in 100 by 2025`
    );
    expect(guessIn('seed-corn', '?guess=7.60')?.told).toMatch(/^60\s% of today’s .* 7 of 100 professors/);
  });

  it('is kept to what can be guessed', () => {
    expect(guessIn('moving-faster', '?guess=999')?.sent).toEqual({ lagGuess: 36 });
    expect(guessIn('strong-but-closed', '?guess=0.100.101.9999')?.sent.lineGuess).toEqual([
      given,
      0,
      100,
      100,
      100
    ]);
    expect(guessIn('seed-corn', '?guess=99.999')?.sent).toEqual({ hireGuess: { rate: 0.15, year40: 200 } });
  });

  it('is ignored where it is not understood, too long, given twice or out of place', () => {
    for (const query of [
      '',
      'x=1',
      'guess=',
      'guess=-1',
      'guess=1e9',
      'guess=5.5',
      'guess=12345',
      'guess=%3Cb%3E'
    ])
      expect(guessIn('moving-faster', `?${query}`)).toBeUndefined();
    expect(guessIn('moving-faster', '?guess=5&guess=6')).toBeUndefined();
    expect(guessIn('strong-but-closed', '?guess=5')).toBeUndefined();
    expect(guessIn('strong-but-closed', `?guess=${'1.'.repeat(5000)}1`)).toBeUndefined();
    expect(guessIn('warning', '?guess=5')).toBeUndefined();
    expect(guessIn(undefined, '?guess=5')).toBeUndefined();
  });

  it('never throws, and never says what only the link says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...story.map(({ id }) => id)),
        fc.string({ unit: 'binary' }),
        (id, text) => {
          for (const search of [text, `?guess=${text}`, `?guess=${encodeURIComponent(text)}`]) {
            const taken = guessIn(id, search);
            if (!taken) continue;
            expect(guessIn(id, `?${guessQueryOf(id, taken.sent)}`)).toEqual(taken);
            expect(taken.told).not.toMatch(/[<>&"]/);
          }
        }
      )
    );
  });

  it('can be sent from the step that asks, once it was made, and from no other', () => {
    const choices = { ...noChoices, lagGuess: 5, sent: { lineGuess: [given, 1, 2, 3, 4] } };
    expect(guessAt('guess-the-lag', choices)).toEqual({
      words: 'With my guess: about 5 months',
      query: 'guess=5'
    });
    expect(guessAt('guess-the-lag', noChoices)).toBeUndefined();
    expect(guessAt('lag-opens', choices)).toBeUndefined();
    // What was sent is not the reader's own.
    expect(guessAt('draw-the-line', choices)).toBeUndefined();
    expect(guessAt(undefined, choices)).toBeUndefined();
  });

  it('belongs to steps that stand in its section', () => {
    for (const { id, steps } of story) {
      const asked = stepsOf(id);
      const names: readonly string[] = steps.map((step) => step.id);
      if (asked) expect([asked.step, asked.reveal].every((step) => names.includes(step))).toBe(true);
    }
  });
});
