import { reported } from '#content/data/reported.ts';
import { labels } from '#content/labels/moving-faster.ts';
import { frameOf, type Box, type Frame } from '#ui/chart/frame.ts';
import type { Size } from '../contract.ts';

const words = labels.frontier;
const asks = {
  title: words.ask,
  note: words.askNote,
  source: words.askSource,
  brief: { source: words.brief }
};

/** The frames of question and answer over the same axes, with `below` pixels left free, and the room for the marks. */
export const framesIn = (
  size: Size,
  guess: number | undefined,
  below: number
): { asked: Frame; answered: Frame; box: Box } => {
  const { mean, least, most } = reported.m3;
  const said = guess === undefined ? '' : words.said(guess);
  const answers = {
    title: words.answer(mean),
    note: `${words.answerNote(least, most)} ${said}`.trim(),
    source: words.answerSource,
    brief: { note: said, source: words.brief }
  };
  const asked = frameOf(size, asks, { below, others: [answers] });
  const { box, type } = asked;
  const unit = type.small * 1.3;
  return {
    asked,
    answered: frameOf(size, answers, { below, others: [asks] }),
    box: { ...box, y: box.y + unit, height: box.height - unit - type.small - 8 }
  };
};
