import { describe, expect, it } from 'vitest';
import { cards } from '#content/labels/cards.ts';
import { story } from '#content/story.ts';
import { palette } from '#picture/palette.ts';
import { faces } from '../../src/routes/card/fonts.ts';
import { moments, type Moment } from '../../src/routes/card/moments.ts';
import { plainly, withoutWords } from '../../src/routes/card/plainly.ts';
import { balanced, largest } from '../../src/routes/card/setting.ts';

describe('the fonts of the cards', () => {
  it('know the letters of prose and of its names, and what they lack', () => {
    for (const face of Object.values(faces)) {
      for (const letter of 'Konwinski’s “78 %” – naïve −3 to 5…\u00a0')
        expect(face.has(letter), letter).toBe(true);
      expect(face.has('深')).toBe(false);
    }
  });

  it('measure lines: longer ones are wider, and width grows with size', () => {
    const { widthOf } = faces.display;
    expect(widthOf('mmm', 60)).toBeGreaterThan(widthOf('iii', 60) * 2);
    expect(widthOf('seed corn', 120)).toBeCloseTo(2 * widthOf('seed corn', 60));
    expect(widthOf('seed', 100)).toBeGreaterThan(150);
    expect(widthOf('seed', 100)).toBeLessThan(260);
  });
});

describe('a line broken for a card', () => {
  const text = 'Take down the walls, and our model finds 33 % more in twenty years';

  it('keeps all its words, in lines that fit and are as few as can be', () => {
    for (const width of [420, 560, 900]) {
      const lines = balanced(text, 'display', 64, width);
      expect(lines.join(' ').replace('\u00a0', ' ')).toBe(text);
      for (const line of lines) expect(faces.display.widthOf(line, 64)).toBeLessThanOrEqual(width);
      expect(lines.length).toBeLessThanOrEqual(Math.ceil(faces.display.widthOf(text, 64) / width) + 1);
    }
  });

  it('never parts a number from its percent sign', () => {
    for (let width = 200; width < 900; width += 20)
      expect(balanced(text, 'display', 64, width).some((line) => line.startsWith('%'))).toBe(false);
  });

  it('is set as large as its box allows', () => {
    const box = { width: 560, height: 340, leading: 1.1 };
    const [short, long] = ['Five reasons', text].map((words) => largest(words, 'display', [90, 60, 40], box));
    expect(short!.size).toBe(90);
    expect(long!.size).toBe(60);
    expect(largest(text.repeat(9), 'display', [90, 60, 40], box).size).toBe(40);
  });
});

describe('a picture made plain', () => {
  it('has the colours of the light theme and no style sheet', () => {
    expect(plainly('<style>:root{--us:red}</style><path fill="var(--us)" stroke="var(--paper)"/>')).toBe(
      `<path fill="${palette.light.us}" stroke="${palette.light.paper}"/>`
    );
    expect(() => plainly('<path fill="var(--red)"/>')).toThrow('red');
  });

  it('has our fonts in the place of those of a page', () => {
    const text = '<text font-family="system-ui, sans-serif" font-weight="650" x="1">a</text>';
    expect(plainly(text)).toMatch(/^<text font-family="Source Sans 3 [^"]*SemiBold" x="1">a<\/text>$/);
    expect(plainly('<tspan font-weight="400">a</tspan>')).not.toContain('SemiBold');
    expect(plainly('<text x="1">a</text>')).toBe('<text x="1">a</text>');
  });

  it('is refused where a character would become a box', () => {
    expect(() => plainly('<text>DeepSeek 深度求索</text>')).toThrow('深');
    expect(() => plainly('<text>A &amp; B &lt; “C”</text>')).not.toThrow();
  });

  it('can do without some of its words', () => {
    const svg = '<g><text x="1">Lab <tspan>4</tspan></text><text>A Lab</text></g>';
    expect(withoutWords(svg, /^Lab/)).toBe('<g><text>A Lab</text></g>');
  });
});

describe('the moments on the cards', () => {
  it('show a part of their stage, large enough for its words to be read', () => {
    for (const { id } of story) {
      const { size, window }: Moment = moments[id];
      const [x, y, width, height] = window;
      expect(Math.min(x, y), id).toBeGreaterThanOrEqual(0);
      expect(x + width, id).toBeLessThanOrEqual(size.width);
      expect(y + height, id).toBeLessThanOrEqual(size.height);
      expect(562 / width, id).toBeGreaterThanOrEqual(1.6);
      expect((cards[id].caption ? 560 : 606) / height, id).toBeGreaterThanOrEqual(1.6);
    }
  });
});
