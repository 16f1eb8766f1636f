import { reported } from '#content/data/reported.ts';
import type { Hue } from '#picture/palette.ts';

/** A measured change in later work, in per cent, as its claim has it. */
export interface Case {
  readonly claim: 'l9' | 'l8' | 'l10' | 'y6';
  readonly low: number;
  readonly high: number;
  /** Grey for what was held back, gold for what was opened, ink for what made no difference. */
  readonly hue: Hue;
}

/** The measured cases, in the order of the chart. */
export const measuredCases: readonly Case[] = [
  { claim: 'l9', hue: 'kept', ...reported.l9 },
  { claim: 'l8', hue: 'gold', ...reported.l8 },
  { claim: 'l10', hue: 'ink', ...reported.l10 },
  { claim: 'y6', hue: 'gold', ...reported.y6 }
];

/** Ends and ticks of the axis, in per cent. */
export const ends: readonly [number, number] = [-50, 150];
export const ticks: readonly number[] = [-50, 0, 50, 100, 150];
