import { labels } from '#content/labels/map.ts';
import { frameOf, type ChartWords, type Frame } from '#ui/chart/frame.ts';
import type { Size } from '../../contract.ts';
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

/** The frame of the map on the stage of the story. */
export const frameOn = (size: Size, reading: Reading): Frame =>
  frameOf(size, wordsOf(reading, { ...labels.stage, title: labels.stage.title[reading.measure] }));

/** The frame of the map in the machine: its title counts the cells, and its words are flush with those around it. */
export const frameIn = (size: Size, reading: Reading): Frame => {
  const { above, below, unclear } = countsIn(reading);
  const title =
    unclear === cells.length
      ? labels.waiting
      : labels.title(reading.measure, reading.horizon, above, below, cells.length);
  const words = wordsOf(reading, { title, source: labels.source, brief: labels.brief });
  // The machine has margins of its own: the chart’s are laid outside its room.
  const margin = Math.min(44, Math.max(12, (0.045 * size.width) / 0.91));
  const frame = frameOf({ ...size, width: size.width + 2 * margin }, words);
  const flush = <Thing extends { readonly x: number }>(thing: Thing): Thing => ({
    ...thing,
    x: thing.x - margin
  });
  return {
    ...frame,
    title: flush(frame.title),
    note: flush(frame.note),
    source: flush(frame.source),
    box: flush(frame.box)
  };
};
