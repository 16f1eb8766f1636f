import { describe, expect, it } from 'vitest';
import { linesOf, widthOf } from '../../src/ui/chart/text.ts';

describe('lines of a text', () => {
  const text = 'Most any one place can see: two of the five pieces that a breakthrough needs.';

  it('keeps every word in order', () => {
    expect(linesOf(text, 150, 13).join(' ')).toBe(text);
  });

  it.each([false, true])('fits the width it was given (bold: %s)', (bold) => {
    for (const width of [120, 200, 400])
      for (const line of linesOf(text, width, 13, bold))
        expect(widthOf(line, 13, bold)).toBeLessThanOrEqual(width);
  });

  it('takes more lines where there is less room', () => {
    expect(linesOf(text, 120, 13).length).toBeGreaterThan(linesOf(text, 300, 13).length);
  });

  it('gives a word that is too long a line of its own', () => {
    expect(linesOf('an extraordinarily long word', 40, 13)).toContain('extraordinarily');
  });

  it('takes bold letters for wider', () => {
    expect(widthOf(text, 13, true)).toBeGreaterThan(widthOf(text, 13));
  });
});
