import { labels } from '#content/labels/openness-strategy.ts';
import { frameOf, LEADING, type Placed } from '#ui/chart/frame.ts';
import { readoutIn, type Point } from '#ui/chart/reading.ts';
import { linesOf, widthOf } from '#ui/chart/text.ts';
import type { Size } from '../contract.ts';
import type { Model } from './bases.ts';
import { builtIn } from './built.ts';

const words = labels.built;
/** A stage lower than this, in CSS pixels, keeps no place for what is read of a mark. */
const READABLE = 380;
/** The share of 2025 that the data cover in full. */
const COVERED = 4 / 12;

/** A stage narrower than this has no room for the makers of what is read. */
const WIDE = 560;

const saysOf =
  (width: number) =>
  ({ model, org, joint, month, bases }: Model): string => {
    const year = Number(month.slice(0, 4));
    return width < WIDE
      ? words.saysBriefly(model, year, bases)
      : words.says(model, joint ? words.joint(org) : org, year, bases);
  };

/**
 * The whole picture of who builds on whom on a stage of this size: words round it, the place kept for the mark that is
 * read, what each shore receives, the years with their flows, and where the data stop being complete.
 */
export const pacificIn = (size: Size) => {
  const frame = frameOf(size, words);
  const { type } = frame;
  const { small } = type;
  const sayOf = saysOf(size.width);
  const says = builtIn(frame.box, type).flatMap(({ china, us }) =>
    [...china.models, ...us.models].map(sayOf)
  );
  const read = size.height >= READABLE ? readoutIn(frame.box, type, says) : undefined;
  const room = read?.box ?? frame.box;
  const half = room.width / 2 - small * 0.6;
  const lines = { us: linesOf(words.us, half, small, true), china: linesOf(words.china, half, small, true) };
  const head = Math.max(lines.us.length, lines.china.length) * small * LEADING + small * 0.3;
  const heads: Record<'us' | 'china', Placed> = {
    us: { lines: lines.us, x: room.x, y: room.y + small, size: small },
    china: { lines: lines.china, x: room.x + room.width, y: room.y + small, size: small }
  };
  const box = { ...room, y: room.y + head, height: room.height - head };
  const years = builtIn(box, type);
  const { columns, apart } = years[0]!;
  const last = years.at(-1)!;
  const partial = years.at(-2)!;
  const bottom = last.us.lane.top + last.us.lane.height;
  const rows = years.map((row) => ({
    ...row,
    yearDrop: apart ? small * 1.05 : row.china.lane.height / 2 + small * 0.35,
    bow: {
      china: -Math.min(row.china.lane.height, small * 2) * (apart ? 0.3 : 0.45),
      us: Math.min(row.us.lane.height, small * 2) * (apart ? 0.3 : 0.45)
    }
  }));
  const ocean = columns.china - columns.us - small * 2;
  const told = words.coverage.find((text) => widthOf(text, small) < ocean);
  const points: readonly Point[] = years.flatMap((row) =>
    [row.china, row.us].flatMap(({ kernels, models }) =>
      kernels.map(({ x, y, r }, i) => ({ x, y, r, says: sayOf(models[i]!) }))
    )
  );
  return {
    frame,
    heads,
    rows,
    columns,
    top: box.y,
    full: partial.top + (last.top - partial.top) * COVERED,
    bottom,
    coverage:
      apart && told
        ? {
            lines: [told],
            x: (columns.us + columns.china) / 2,
            y: last.china.lane.middle + small * 0.35,
            size: small
          }
        : undefined,
    points,
    readout: read?.readout,
    reach: { x: columns.us, y: box.y, width: columns.china - columns.us, height: bottom - box.y }
  };
};
