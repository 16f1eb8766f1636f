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
  /** Baseline of the sum under the list; undefined where the list needs its room, as the title says it too. */
  readonly bottom: number | undefined;
  /** Place for what is read; undefined where the list is too tight for its scores. */
  readonly readout: Readout | undefined;
  /** What stands there until something is read, if not the usual. */
  readonly hint: string | undefined;
}

interface Layout {
  readonly noted: boolean;
  readonly footed: boolean;
  readonly read: boolean;
}

/** From the roomiest to the tightest; a note that gives its place up stands there until something is read. */
const layouts: readonly Layout[] = [
  { noted: true, footed: true, read: true },
  { noted: false, footed: true, read: true },
  { noted: false, footed: false, read: true },
  { noted: true, footed: true, read: false },
  { noted: true, footed: false, read: false }
];

const layOut = (size: Size, { noted, footed, read }: Layout): RecordFrames => {
  const title = words.title(records.length);
  const { source, brief } = words;
  const frame = frameOf(size, noted ? { ...words, title } : { title, source, brief });
  const { type } = frame;
  const foot = footed ? type.body * 1.9 : 0;
  const kept = readoutIn(frame.box, type, says);
  const whole = read ? kept.box : frame.box;
  const placed = (head: number) => {
    const box = { ...whole, y: whole.y + head, height: whole.height - foot - head };
    return { head, box, rows: rollIn(box, type, records, words) };
  };
  const listed = ({ rows }: { rows: readonly RollRow[] }): boolean => rows.some(({ rival }) => rival);
  // Names alone need no line above them that says which kernel is whose.
  const keyed = placed(type.small * 1.7);
  const bare = placed(0);
  const { head, box, rows } = listed(keyed) || listed(bare) ? keyed : bare;
  const pitch = rows[1]!.kernel.y - rows[0]!.kernel.y;
  return {
    frame,
    rows,
    box,
    key: box.y - head + type.small * LEADING * 0.85,
    bottom: footed
      ? Math.max(...rows.map(({ kernel }) => kernel.y)) + Math.max(foot * 0.9, pitch)
      : undefined,
    readout: read ? kept.readout : undefined,
    hint: noted ? undefined : words.note
  };
};

/** Shares a stage out between the words, the list and what is read of it, in the roomiest way that has the scores. */
export const recordFramesIn = (size: Size, reading: boolean): RecordFrames => {
  const tried = layouts.filter(({ read }) => reading || !read).map((layout) => layOut(size, layout));
  const plain = tried.findLast(({ bottom }) => bottom !== undefined)!;
  return tried.find(({ rows }) => rows.some(({ rival }) => rival)) ?? plain;
};
