import { treeLabels } from '#content/labels/one-open-paper.ts';
import { linesOf } from '#ui/chart/text.ts';
import type { Size } from '../contract.ts';
import { workOf } from './graph.ts';
import { darkWorks } from './state.ts';

/** One work's words about what was kept back, broken into lines; `x` and `y` from the panel's corner, CSS pixels. */
export interface Quote {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly head: string;
  readonly lines: readonly string[];
  readonly from: readonly string[];
}

/** The panel of quotations: as many, in order of time, as leave the tree most of the stage; none on a very low one. */
export interface Panel {
  readonly quotes: readonly Quote[];
  readonly height: number;
  readonly size: number;
}

const pad = 8;

/** Lays out the quotations for a stage of this size. */
export function panelOf({ width, height }: Size): Panel {
  const size = width >= 560 && height >= 500 ? 13 : 12;
  const columns = width >= 620 ? 2 : 1;
  const across = (width - pad * (columns + 1)) / columns;
  for (let count = darkWorks.length; count > 0; count -= 1) {
    const panel = layOut(darkWorks.slice(0, count), columns, across, size);
    if (panel.height <= height * (height < 300 ? 0.46 : 0.5)) return panel;
  }
  return { quotes: [], height: 0, size };
}

function layOut(ids: readonly string[], columns: number, across: number, size: number): Panel {
  const line = size * 1.3;
  let top = 6;
  const quotes: Quote[] = [];
  for (let i = 0; i < ids.length; i += columns) {
    const row = ids.slice(i, i + columns).map((id, column) => ({
      ...wordsOf(id, across, size),
      x: pad + column * (across + pad),
      y: top
    }));
    quotes.push(...row);
    top += Math.max(...row.map(({ lines, from }) => 1 + lines.length + from.length)) * line + 8;
  }
  return { quotes, height: top, size };
}

function wordsOf(id: string, across: number, size: number) {
  const { name, dark } = workOf(id)!;
  const text = dark?.quote ? treeLabels.quoted(dark.quote) : treeLabels.note(dark?.note ?? '');
  return {
    id,
    head: `${name}: ${dark?.level}`,
    lines: linesOf(text, across, size),
    from: dark?.source ? linesOf(dark.source, across, size) : []
  };
}
