import { labels } from '#content/labels/map.ts';
import { frameOf, type Frame } from '#ui/chart/frame.ts';
import type { Size } from '../../contract.ts';
import { cells } from './plane.ts';
import { countsIn, neverFrom, type Reading } from './reading.ts';

/** What is said under the title: how to read the plane, and from where on the line has left it. */
export const noteOf = (reading: Reading): string => {
  const never = reading.measure === 'total' ? neverFrom(reading) : undefined;
  return labels.note(reading.life) + (never === undefined ? '' : labels.never(never));
};

/** The title in the machine: it counts the cells. */
export const titleOf = (reading: Reading): string => {
  const { above, below, unclear } = countsIn(reading);
  if (unclear === cells.length) return labels.waiting;
  return labels.title(reading.measure, reading.horizon, above, below, cells.length);
};

/** The frame of the map on the stage of the story. */
export const frameOn = (size: Size, reading: Reading): Frame =>
  frameOf(size, {
    title: labels.stage.title[reading.measure],
    note: noteOf(reading),
    source: labels.stage.source,
    brief: { note: labels.shortNote, source: labels.stage.brief }
  });

/** The frame of the map in the machine: its words are flush with those around it. */
export const frameIn = (size: Size, title: string, note: string): Frame => {
  // The machine has margins of its own: the chart’s are laid outside its room.
  const margin = Math.min(44, Math.max(12, (0.045 * size.width) / 0.91));
  const frame = frameOf(
    { ...size, width: size.width + 2 * margin },
    { title, note, source: labels.source, brief: { note: labels.shortNote, source: labels.brief } }
  );
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
