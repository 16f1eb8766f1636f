import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneOpenPaper } from '#content/sections/one-open-paper.ts';
import { links, rows, works } from '#content/lineage.ts';
import type { StepId } from '#content/story.ts';
import { progressAt, type Progress } from '#story/progress.ts';
import { focusedOn } from '../../src/scenes/one-open-paper/focus.ts';
import {
  ancestorsOf,
  crossesPacific,
  descendantsOf,
  lockedBy
} from '../../src/scenes/one-open-paper/graph.ts';
import { boxOf, overlaps, spotsOf, type Box } from '../../src/scenes/one-open-paper/names.ts';
import { groundOf, pointOf, radiusFor, rowGapOf } from '../../src/scenes/one-open-paper/place.ts';
import { panelOf } from '../../src/scenes/one-open-paper/quotes.ts';
import {
  darkWorks,
  pointedAt,
  rowsAtEndOf,
  stateAt,
  toldCrossings,
  type Tree
} from '../../src/scenes/one-open-paper/state.ts';
import { walk } from '../../src/scenes/one-open-paper/walk.ts';

type Step = StepId<'one-open-paper'>;
const steps = oneOpenPaper.steps.map((step) => step.id) as Step[];
const at = (step: Step, t = 1): Progress<'one-open-paper'> =>
  progressAt('one-open-paper', { section: 'one-open-paper', step, t });
const treeAt = (step: Step, t = 1, locked?: string): Tree => stateAt(at(step, t), { locked });
const linkLook = (tree: Tree, from: string, to: string) =>
  tree.links[links.findIndex((link) => link.from === from && link.to === to)]!;
const numbersOf = (tree: Tree): number[] => [
  tree.horizon / rows,
  tree.panel,
  tree.said / darkWorks.length,
  ...Object.values(tree.works).flatMap(({ here, lit, grey, wall }) => [here, lit, grey, wall]),
  ...tree.links.flatMap(({ drawn, lit, grey }) => [drawn, lit, grey])
];

describe('the family tree, step by step', () => {
  it('lights Montreal, Beijing and Toronto in turn, each reaching out and none arriving', () => {
    const turns = [
      ['attention-montreal', 'bahdanau'],
      ['residual-beijing', 'resnet'],
      ['layer-norm-toronto', 'layernorm']
    ] as const;
    turns.forEach(([step, idea], i) => {
      const tree = treeAt(step);
      expect(tree.works[idea]!.lit).toBe(1);
      const { drawn, lit } = linkLook(tree, idea, 'transformer');
      expect(lit).toBeGreaterThan(0.8);
      expect(drawn).toBeGreaterThan(0.2);
      expect(drawn).toBeLessThan(0.6);
      for (const [, later] of turns.slice(i + 1)) expect(tree.works[later]!.lit).toBeLessThan(0.5);
      expect(tree.works.transformer!.here).toBe(0);
    });
  });

  it('publishes the Transformer with all its links, and dims what came before', () => {
    const tree = treeAt('published-and-patented');
    expect(tree.works.transformer).toMatchObject({ here: 1, lit: 1 });
    for (const link of links.filter(({ to }) => to === 'transformer'))
      expect(linkLook(tree, link.from, link.to).drawn).toBe(1);
    for (const { id } of works.filter((work) => work.id !== 'transformer'))
      expect(tree.works[id]!.lit).toBeLessThan(0.7);
  });

  it('shows no work before its time, and all 49 once the years have grown', () => {
    const early = treeAt('published-and-patented');
    for (const { id, year } of works) if (year > 2017) expect(early.works[id]!.here).toBe(0);
    const grown = treeAt('both-sides-build');
    for (const { id } of works) expect(grown.works[id]!.here).toBe(1);
    expect(grown.horizon).toBe(rows);
  });

  it('lights the links across the Pacific, the told ones most, and each told one exists', () => {
    const tree = treeAt('both-sides-build');
    for (const name of toldCrossings) {
      const link = links.find(({ from, to }) => `${from}>${to}` === name)!;
      expect(crossesPacific(link)).toBe(true);
      expect(linkLook(tree, link.from, link.to)).toMatchObject({ drawn: 1, lit: 1 });
    }
    const lit = (crossing: boolean) =>
      links.flatMap((link, i) => (crossesPacific(link) === crossing ? [tree.links[i]!.lit] : []));
    expect(Math.min(...lit(true))).toBeGreaterThan(Math.max(...lit(false)));
  });

  it('greys exactly what drew on the locked work, whichever it is', () => {
    for (const { id, descendants } of works) {
      const tree = treeAt('lock-a-paper', 1, id);
      const grey = works.filter((work) => tree.works[work.id]!.grey > 0).map((work) => work.id);
      expect(new Set(grey)).toEqual(lockedBy(id));
      expect(tree.greyed).toBe(descendants);
      expect(tree.works[id]).toMatchObject({ grey: 0, wall: 1 });
    }
  });

  it('greys in order of time, and counts as it goes', () => {
    let last = 0;
    for (let t = 0; t <= 1.001; t += 0.02) {
      const tree = treeAt('lock-a-paper', t);
      expect(tree.greyed).toBeGreaterThanOrEqual(last);
      last = tree.greyed;
      const drewOn = works.filter((work) => lockedBy('transformer').has(work.id));
      drewOn
        .slice(1)
        .forEach((work, i) =>
          expect(tree.works[work.id]!.grey).toBeLessThanOrEqual(tree.works[drewOn[i]!.id]!.grey)
        );
    }
    expect(last).toBe(29);
  });

  it('takes an unknown work for the Transformer', () => {
    expect(stateAt(at('lock-a-paper'), { locked: 'nonsense' })).toEqual(treeAt('lock-a-paper'));
  });

  it('ends on the works that kept something back, walled, with the lock let go', () => {
    const end = stateAt(progressAt('one-open-paper'), {});
    expect(darkWorks).toEqual(['gpt4', 'o1', 'deepseek-r1', 'composer2']);
    for (const { id } of works) {
      expect(end.works[id]!.wall).toBe(darkWorks.includes(id) ? 1 : 0);
      expect(end.works[id]!.grey).toBe(0);
      expect(end.works[id]!.lit === 1).toBe(darkWorks.includes(id));
    }
    expect(end).toMatchObject({ panel: 1, said: darkWorks.length, greyed: 0 });
  });

  it('is pure, bounded, and the same however it was reached', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...steps), share, fc.constantFrom(...works), (step, t, { id }) => {
        const tree = treeAt(step, t, id);
        expect(treeAt(step, t, id)).toEqual(tree);
        for (const value of numbersOf(tree)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      })
    );
  });

  it('moves little when the reader moves little, also from one step to the next', () => {
    const positions = steps.flatMap((step) => Array.from({ length: 201 }, (_, i) => at(step, i / 200)));
    let before = numbersOf(stateAt(positions[0]!, {}));
    for (const progress of positions.slice(1)) {
      const now = numbersOf(stateAt(progress, {}));
      const leap = Math.max(...now.map((value, i) => Math.abs(value - before[i]!)));
      expect(leap).toBeLessThan(0.4);
      before = now;
    }
  });
});

describe('walking the tree by keys', () => {
  const shown = works.map((work) => work.id);

  it('goes up to something it drew on and down to something that drew on it', () => {
    for (const id of shown) {
      const up = walk(id, 'ArrowUp', shown);
      const down = walk(id, 'ArrowDown', shown);
      if (up) expect(links.some(({ from, to }) => from === up && to === id)).toBe(true);
      else expect(links.some(({ to }) => to === id)).toBe(false);
      if (down) expect(links.some(({ from, to }) => from === id && to === down)).toBe(true);
      else expect(links.some(({ from }) => from === id)).toBe(false);
    }
  });

  it('reaches every work through time, and stays among those shown', () => {
    const visited = ['gru'];
    for (let next = walk('gru', 'ArrowRight', shown); next; next = walk(next, 'ArrowRight', shown))
      visited.push(next);
    expect(visited).toEqual(shown);
    expect(walk('transformer', 'ArrowDown', shown.slice(0, 10))).toBeUndefined();
    expect(walk('transformer', 'x', shown)).toBeUndefined();
  });
});

describe('one work in focus', () => {
  it('lights what it drew on and what drew on it, and nothing else', () => {
    const tree = focusedOn(treeAt('both-sides-build'), 'llama');
    for (const { id } of works) {
      const related = id === 'llama' || ancestorsOf('llama').has(id) || descendantsOf('llama').has(id);
      expect(tree.works[id]!.lit === 1).toBe(related);
    }
    links.forEach(({ from, to }, i) => {
      if (from === 'llama' || to === 'llama') expect(tree.links[i]!.lit).toBe(1);
    });
  });
});

describe('names on the tree', () => {
  const sizes = [
    { width: 320, height: 230 },
    { width: 320, height: 440 },
    { width: 390, height: 396 },
    { width: 390, height: 440 },
    { width: 720, height: 720 },
    { width: 768, height: 532 },
    { width: 844, height: 350 },
    { width: 600, height: 768 },
    { width: 900, height: 900 },
    { width: 1024, height: 900 }
  ];

  /** What is drawn at a place on a stage: the names' boxes and the marks' boxes, in CSS pixels. */
  function drawnAt(size: (typeof sizes)[number], step: Step, t: number, locked = 'transformer') {
    const tree = treeAt(step, t, locked);
    const panel = panelOf(size).height;
    const settled = groundOf(size, step === 'tree-goes-dark' ? panel : 0);
    const ground = groundOf(size, panel * tree.panel);
    const wanted = pointedAt(step, locked);
    const spots = spotsOf(wanted, settled, rowsAtEndOf(step));
    const gap = rowGapOf(ground, tree.horizon);
    const shown = works.filter(({ id }) => tree.works[id]!.here > 0.5);
    const mark = (work: (typeof works)[number]) => pointOf(work, ground, tree.horizon);
    const names = shown.flatMap((work) => {
      const spot = spots.get(work.id);
      const there = wanted.includes(work.id) || tree.horizon === rowsAtEndOf(step);
      return spot && there && tree.named > 0
        ? [{ id: work.id, box: boxOf(work.name, spot, mark(work), radiusFor(work, gap), ground.labelSize) }]
        : [];
    });
    const marks = shown.map((work) => {
      const { x, y } = mark(work);
      const radius = radiusFor(work, gap);
      return { id: work.id, box: { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius } };
    });
    return { names, marks, ground, wanted, spots };
  }

  const clashes = ({ names, marks }: ReturnType<typeof drawnAt>) =>
    names.flatMap(({ id, box }, i) => [
      ...names.slice(i + 1).flatMap((other) => (overlaps(box, other.box) ? [`${id} ${other.id}`] : [])),
      ...marks.flatMap((mark) => (overlaps(box, mark.box) ? [`${id} on ${mark.id}`] : []))
    ]);

  it.each(sizes)('never overlap each other or a mark, and stay on the stage: $width×$height', (size) => {
    for (const step of steps)
      for (let t = 0.05; t <= 1.001; t += 0.05) {
        const picture = drawnAt(size, step, t);
        expect(clashes(picture)).toEqual([]);
        for (const { box } of picture.names) {
          expect(box.x0).toBeGreaterThanOrEqual(0);
          expect(box.x1).toBeLessThanOrEqual(size.width);
        }
      }
  });

  it.each(sizes)('name all that a step points at: $width×$height', (size) => {
    for (const step of steps) {
      const { spots, wanted } = drawnAt(size, step, 1);
      for (const id of wanted) expect(spots.has(id), `${step}: ${id}`).toBe(true);
    }
  });

  it.each(sizes)('name whichever work is locked: $width×$height', (size) => {
    for (const { id } of works) {
      const picture = drawnAt(size, 'lock-a-paper', 1, id);
      expect(picture.spots.has(id)).toBe(true);
      expect(clashes(picture)).toEqual([]);
    }
  });

  it('name all 49 works where there is room', () => {
    for (const size of [sizes[7]!, sizes[8]!, sizes[9]!])
      expect(drawnAt(size, 'both-sides-build', 1).names).toHaveLength(49);
  });

  it('are never under 12 pixels', () => {
    for (const size of sizes) {
      expect(groundOf(size, 0).labelSize).toBeGreaterThanOrEqual(12);
      expect(groundOf(size, 0).titleSize).toBeGreaterThanOrEqual(12);
      expect(panelOf(size).size).toBeGreaterThanOrEqual(12);
    }
  });

  it('leave room: title, lanes, tree, quotations and legend follow each other down the stage', () => {
    for (const size of sizes) {
      const ground = groundOf(size, panelOf(size).height);
      expect(ground.titleLine).toBeLessThan(ground.laneLine);
      expect(ground.laneLine).toBeLessThan(ground.top);
      expect(ground.bottom - ground.top).toBeGreaterThan(0.2 * size.height);
      expect(ground.bottom + panelOf(size).height).toBeLessThanOrEqual(ground.legendLine ?? size.height);
      const [us, other, china] = [ground.lanes.us, ground.lanes.other, ground.lanes.china];
      expect(us[1]).toBeLessThan(other[0]);
      expect(other[1]).toBeLessThan(china[0]);
    }
  });
});

describe('the makers’ words', () => {
  it('are quoted whole, as many as the stage has room for, GPT-4 and o1 first', () => {
    const wide = panelOf({ width: 900, height: 900 });
    expect(wide.quotes.map((quote) => quote.id)).toEqual(darkWorks);
    const phone = panelOf({ width: 390, height: 440 });
    expect(phone.quotes.map((quote) => quote.id).slice(0, 2)).toEqual(['gpt4', 'o1']);
    for (const { id, lines } of [...wide.quotes, ...phone.quotes]) {
      const { quote, note } = works.find((work) => work.id === id)!.dark!;
      expect(lines.join(' ')).toContain(quote ?? note);
    }
  });

  it('never run into each other or out of the panel', () => {
    for (const size of [
      { width: 390, height: 440 },
      { width: 844, height: 350 },
      { width: 600, height: 768 },
      { width: 900, height: 900 }
    ]) {
      const { quotes, height, size: type } = panelOf(size);
      const boxes: Box[] = quotes.map(({ x, y, lines, from }) => ({
        x0: x,
        y0: y,
        x1: x + (size.width >= 620 ? size.width / 2 - 12 : size.width - 16),
        y1: y + (1 + lines.length + from.length) * type * 1.3
      }));
      boxes.forEach((box, i) => {
        expect(box.y1).toBeLessThanOrEqual(height);
        expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
      });
    }
  });
});
