import { labels } from '#content/labels/map.ts';
import { frameOf, type ChartWords, type Frame } from '#ui/chart/frame.ts';
import type { Size } from '../../contract.ts';
import { layoutIn, type Layout } from './layout.ts';
import { cells } from './plane.ts';
import { countsIn, neverFrom, type Reading } from './reading.ts';

/** The words round the map; on the stage they are the story’s, in the machine they say what has been run. */
const wordsOf = (
  reading: Reading,
  told: { readonly title: string; readonly source: string; readonly brief: string }
): ChartWords => {
  const never = reading.measure === 'total' ? neverFrom(reading) : undefined;
  const note = labels.note(reading.life) + (never === undefined ? '' : labels.never(never));
  return {
    title: told.title,
    note,
    source: told.source,
    brief: { note: labels.shortNote, source: told.brief }
  };
};

/** Where everything of the map stands on a surface. */
export interface Framed {
  readonly frame: Frame;
  readonly layout: Layout;
}

const framed = (size: Size, words: ChartWords): Framed => {
  const frame = frameOf(size, words);
  return { frame, layout: layoutIn(frame.box, frame.type) };
};

/** The map as the stage of the story frames it. */
export const onStage = (size: Size, reading: Reading): Framed =>
  framed(size, wordsOf(reading, { ...labels.stage, title: labels.stage.title[reading.measure] }));

/** The map as the machine frames it: its title counts the cells. */
export const inMachine = (size: Size, reading: Reading): Framed => {
  const { above, below, unclear } = countsIn(reading);
  const title =
    unclear === cells.length
      ? labels.waiting
      : labels.title(reading.measure, reading.horizon, above, below, cells.length);
  const words = wordsOf(reading, { title, source: labels.source, brief: labels.brief });
  // The machine has margins of its own: the chart’s are laid outside its room.
  const margin = Math.min(44, Math.max(12, (0.045 * size.width) / 0.91));
  const { frame } = framed({ ...size, width: size.width + 2 * margin }, words);
  const flush = <Thing extends { readonly x: number }>(thing: Thing): Thing => ({
    ...thing,
    x: thing.x - margin
  });
  const box = flush(frame.box);
  return {
    frame: { ...frame, title: flush(frame.title), note: flush(frame.note), source: flush(frame.source), box },
    layout: layoutIn(box, frame.type)
  };
};
