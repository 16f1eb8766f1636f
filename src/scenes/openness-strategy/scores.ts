import { means, scores as all } from '#content/data/fmti.json';
import type { Box, Type } from '#ui/chart/frame.ts';
import { widthOf } from '#ui/chart/text.ts';

/** One firm's score on the Foundation Model Transparency Index of 2025, of 100. */
export interface Score {
  readonly company: string;
  readonly side: 'us' | 'china' | 'other';
  readonly score: number;
}

const sideOf = (region: string): Score['side'] =>
  region === 'US' ? 'us' : region === 'China' ? 'china' : 'other';

/** The thirteen firms of 2025, the most open about their models first. */
export const scores: readonly Score[] = all
  .filter(({ year }) => year === 2025)
  .map(({ company, region, score }) => ({ company, side: sideOf(region), score }))
  .sort((a, b) => b.score - a.score);

/** The mean of these firms, in points of 100. */
export const mean = means.find(({ year }) => year === 2025)!.mean;

/** The firms that the story names, shown where there is room for few. */
const named: readonly string[] = ['IBM', 'Anthropic', 'Google', 'OpenAI', 'DeepSeek', 'Alibaba'];

/** A row of more points than this has no room for the name of its country. */
const HOMELY = 75;

/** Places a row for each firm in a box, or only for those the story names if the rows would be too low; the first of each country with room for it has its name. */
export const scoresIn = (box: Box, type: Type) => {
  const shown =
    box.height / scores.length >= type.small * 1.12
      ? scores
      : scores.filter(({ company }) => named.includes(company));
  const row = Math.min(box.height / shown.length, type.small * 3);
  const left =
    box.x + Math.max(...shown.map(({ company }) => widthOf(company, type.small, true))) + type.small * 0.6;
  const scale = (box.x + box.width - left - type.small * 2.6) / 100;
  return {
    left,
    right: left + 100 * scale,
    rows: shown.map((score, i) => ({
      ...score,
      home: score === shown.find(({ side, score: points }) => side === score.side && points < HOMELY),
      y: box.y + row * (i + 0.5),
      x: left + score.score * scale
    })),
    bottom: box.y + row * shown.length
  };
};
