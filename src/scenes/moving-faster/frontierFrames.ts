import { reported } from '#content/data/reported.ts';
import { labels } from '#content/labels/moving-faster.ts';
import { frameOf, type Box, type Frame } from '#ui/chart/frame.ts';
import { readoutIn, type Readout } from '#ui/chart/reading.ts';
import type { Size } from '../contract.ts';
import { bests, lags } from './frontier.ts';
import { saysMonth, saysScore } from './says.ts';

const words = labels.frontier;
const asks = {
  title: words.ask,
  note: words.askNote,
  source: words.source,
  brief: { source: words.brief }
};
const says = [...bests.us, ...bests.china].map(saysScore).concat(lags.map(saysMonth));

/** Where question and answer stand: their words, the two frontiers, and under these the lag month by month. */
export interface Frames {
  readonly asked: Frame;
  readonly answered: Frame;
  /** Room for the two frontiers. */
  readonly box: Box;
  /** Room for the lag month by month, with its title; undefined where the stage is too low for it. */
  readonly strip: Box | undefined;
  /** Place for what is read; undefined where the stage is too low for reading. */
  readonly readout: Readout | undefined;
}

/** The least height of both charts together, in CSS pixels, that leaves either legible. */
const LEAST = 165;

/** Shares a stage out; `turning` from question to answer, 0 to 1, with `below` pixels under the question left free. */
export const framesIn = (
  size: Size,
  guess: number | undefined,
  { below, turning, reading }: { below: number; turning: number; reading: boolean }
): Frames => {
  const { mean, least, most } = reported.m3;
  const said = guess === undefined ? '' : words.said(guess, guess - mean);
  const answers = {
    title: words.answer(mean),
    note: `${words.answerNote(least, most)} ${said}`.trim(),
    source: words.source,
    brief: { note: said, source: words.brief }
  };
  const free = below * (1 - turning);
  const asked = frameOf(size, asks, { below: free, others: [answers] });
  const { type } = asked;
  const room = (frame: Frame): Box => {
    const unit = type.small * 1.3;
    return { ...frame.box, y: frame.box.y + unit, height: frame.box.height - unit - type.small - 8 };
  };
  const kept = readoutIn(asked.box, type, says);
  const readable = reading && room({ ...asked, box: kept.box }).height >= LEAST;
  const lowered = asked.box.height - kept.box.height;
  const whole = readable
    ? room({
        ...asked,
        box: {
          ...asked.box,
          y: asked.box.y + lowered * turning,
          height: asked.box.height - lowered * turning
        }
      })
    : room(asked);
  const split = whole.height >= LEAST ? whole.height * (whole.height < 260 ? 0.42 : 0.36) * turning : 0;
  return {
    asked,
    answered: frameOf(size, answers, { below: free, others: [asks] }),
    box: { ...whole, height: whole.height - split },
    strip: split > 0 ? { ...whole, y: whole.y + whole.height - split, height: split } : undefined,
    readout: readable ? kept.readout : undefined
  };
};
