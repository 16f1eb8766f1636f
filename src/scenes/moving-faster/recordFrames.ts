import { labels } from '#content/labels/moving-faster.ts';
import { frameOf, LEADING, type Box, type Frame } from '#ui/chart/frame.ts';
import { readoutIn, type Readout } from '#ui/chart/reading.ts';
import type { Size } from '../contract.ts';
import { records } from './frontier.ts';
import { rivalAt, rollIn, type RollRow } from './roll.ts';
import { saysRecord, saysRival } from './says.ts';

const words = labels.records;
const says = records.flatMap((record) => {
  const rival = rivalAt(record.year);
  return rival ? [saysRecord(record), saysRival(rival, record.date)] : [saysRecord(record)];
});

/** Where the list of records stands. */
export interface RecordFrames {
  readonly frame: Frame;
  readonly rows: readonly RollRow[];
  /** Room of the rows. */
  readonly box: Box;
  /** Baseline of the line that says which kernel is whose. */
  readonly key: number;
  /** Baseline of the sum under the list. */
  readonly bottom: number;
  /** Place for what is read; undefined where the list is too tight for its scores. */
  readonly readout: Readout | undefined;
  /** What stands there until something is read, if not the usual. */
  readonly hint: string | undefined;
}

/**
 * Shares a stage out between the words, the list and what is read of it. Where there is no room for a place to read
 * beside the note, the note gives its place up and stands there until something is read.
 */
export const recordFramesIn = (size: Size, reading: boolean): RecordFrames => {
  const title = words.title(records.length);
  const layOut = (noted: boolean, read: boolean): RecordFrames => {
    const frame = frameOf(
      size,
      noted ? { ...words, title } : { title, source: words.source, brief: words.brief }
    );
    const { type } = frame;
    const [head, foot] = [type.small * 1.7, type.body * 1.9];
    const kept = readoutIn(frame.box, type, says);
    const whole = read ? kept.box : frame.box;
    const box = { ...whole, y: whole.y + head, height: whole.height - foot - head };
    const rows = rollIn(box, type, records, words);
    return {
      frame,
      rows,
      box,
      key: box.y - head + type.small * LEADING * 0.85,
      bottom: Math.max(...rows.map(({ kernel }) => kernel.y)) + foot * 0.9,
      readout: read ? kept.readout : undefined,
      hint: noted ? undefined : words.note
    };
  };
  const isListed = ({ rows }: RecordFrames): boolean => rows[0]!.date !== undefined;
  const plain = layOut(true, false);
  if (!reading) return plain;
  return [layOut(true, true), layOut(false, true)].find(isListed) ?? plain;
};
