import { frame } from '#picture/frame.ts';
import { emptyFrame } from '#picture/marks.ts';
import { Painter } from '#picture/painter.ts';
import { palette } from '#picture/palette.ts';
import { wholeField } from '#picture/view.ts';
import { run } from '#simulation/run.ts';

/** Years that one frame moves on: reading speed, about ten years in eight seconds. */
const STEP = 0.02;

/** In a page: milliseconds of each of `count` paints of years 28 to 40 of a walled world, frame and pixels included. */
function timesOfPaints(width: number, height: number, ratio: number, count: number): number[] {
  const trace = run({ T: 6, events: [{ year: 8, set: { oA: 0 } }] }, 1);
  const canvas = document.createElement('canvas');
  const painter = new Painter(canvas, () => document.createElement('canvas'));
  const pools = emptyFrame();
  const sheet = { width, height, ratio, thick: 1, colours: palette.light };
  const view = { ...wholeField, people: 1 };
  return Array.from({ length: count }, (_, n) => {
    const start = performance.now();
    painter.paint(frame(trace, 28 + n * STEP, view, pools), sheet);
    // Reading a pixel back makes the browser finish painting.
    canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
    return performance.now() - start;
  });
}

Object.assign(window, { timesOfPaints });
