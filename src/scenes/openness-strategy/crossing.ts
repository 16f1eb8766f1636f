import { labels } from '#content/labels/openness-strategy.ts';
import { frameOf, LEADING } from '#ui/chart/frame.ts';
import { readoutIn, type Point } from '#ui/chart/reading.ts';
import type { Size } from '../contract.ts';
import { newest, series, spotsIn, type Spot } from './cross.ts';
import { tagsIn } from './tags.ts';

const words = labels.cross;
const sides = ['us', 'china'] as const;
const title = words.title(Math.round(newest.china.share), Math.round(newest.us.share));
const says = series.map(({ name, partial, ...both }) =>
  sides.map((side) => {
    const { open, known, share } = both[side];
    return words.says(words[side], partial ? words.partial(name) : name, open, known, Math.round(share));
  })
);

/** A stage lower than this, in CSS pixels, keeps no place for what is read of a mark. */
const READABLE = 380;
/** Periods narrower than this many letter heights have room for one figure each. */
const ROOMY = 6;
/** Marks lower than this, in CSS pixels, have the names of the countries in one line with their figures. */
const FLAT = 220;

/** The whole picture of the two shares on a stage of this size: words, scale, heads with their figures, and what can be read. */
export const crossingIn = (size: Size) => {
  const frame = frameOf(size, { ...words, title });
  const { type } = frame;
  const read = size.height >= READABLE ? readoutIn(frame.box, type, says.flat()) : undefined;
  const room = read?.box ?? frame.box;
  const gutter = type.small * 3.4;
  const column = (room.width - gutter) / series.length;
  const dated = room.height > 160;
  const tight = column < type.small * 4.6;
  const feet = series.map(({ name, partial }) => [
    tight && name.length > 4 ? name.slice(2) : name,
    ...(partial && dated ? [words.soFar] : [])
  ]);
  const box = {
    ...room,
    y: room.y + type.small * 0.5,
    height: room.height - type.small * (1 + (dated ? 2 : 1) * LEADING)
  };
  const spots = { us: spotsIn(box, gutter, 'us'), china: spotsIn(box, gutter, 'china') };
  const roomy = column >= type.small * ROOMY && box.height > 260;
  const figuresOf = (side: 'us' | 'china', { open, known, share }: Spot, i: number): readonly string[] => {
    const figures = roomy
      ? [words.percent(Math.round(share)), words.counts(open, known)]
      : [dated ? words.fraction(open, known) : String(Math.round(share))];
    if (i < series.length - 1) return figures;
    return box.height < FLAT ? [`${words[side]}\u00a0${figures[0]!}`] : [words[side], ...figures];
  };
  const wanted = series.flatMap((_, i) =>
    sides.map((side) => {
      const spot = spots[side][i]!;
      const other = spots[side === 'us' ? 'china' : 'us'][i]!;
      return { side, spot, i, up: spot.share > other.share, lines: figuresOf(side, spot, i) };
    })
  );
  const within = { ...box, x: box.x + gutter, width: box.width - gutter };
  const font = roomy ? type.body : type.small;
  const tags = tagsIn(within, font, wanted, [spots.us, spots.china]);
  const points: readonly Point[] = wanted.map(({ side, spot, i }) => ({
    x: spot.x,
    y: spot.y,
    r: spot.radius,
    says: says[i]![sides.indexOf(side)]!
  }));
  return {
    frame,
    box,
    gutter,
    column,
    feet,
    spots,
    font,
    tags: wanted.map(({ side, i }, k) => ({ ...tags[k]!, side, i })),
    points,
    readout: read?.readout,
    reach: box
  };
};
