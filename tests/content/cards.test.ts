import { describe, expect, it } from 'vitest';
import { cardAltOf, cardClaimOf, cards } from '#content/labels/cards.ts';
import { fill } from '#content/figures.ts';
import { story } from '#content/story.ts';

const ids = story.map(({ id }) => id);

describe('the words of the share cards', () => {
  it('are short enough to be large, and to be read aloud', () => {
    for (const id of ids) {
      expect(cardClaimOf(id).length, id).toBeLessThanOrEqual(75);
      expect(fill(cards[id].foot).length, id).toBeLessThanOrEqual(110);
    }
    for (const id of [undefined, ...ids]) expect(cardAltOf(id).length, id).toBeLessThanOrEqual(200);
    expect(new Set([undefined, ...ids].map((id) => cardAltOf(id))).size).toBe(ids.length + 1);
  });

  it('leave an opinion with its owner and call the model a model', () => {
    for (const id of ids) {
      const { claim, foot } = cards[id];
      if (typeof claim === 'string') continue;
      if (claim.kind === 'said') {
        expect(claim.text, id).toMatch(/Konwinski|founder/);
        expect(foot, id).toMatch(/^Said /);
      }
      if (claim.kind === 'modelled') {
        expect(claim.text, id).toContain('our model');
        expect(foot, id).toMatch(/^Model.*\.low\} to \{.*\.high\}/);
      }
      if (claim.kind === 'measured') expect(foot, id).toMatch(/^Measured: /);
    }
  });

  it('keep back what a reader is to guess', () => {
    const words = (['moving-faster', 'strong-but-closed', 'seed-corn'] as const).map(
      (id) => cardAltOf(id) + fill(cards[id].foot)
    );
    for (const text of words) expect(text).not.toMatch(/\b(seven|7|16|59|31|43|49|68)\b/);
  });
});
