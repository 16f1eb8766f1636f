import type { Size } from '../contract.ts';

/** Room under the chart for the controls of the line, in CSS pixels, and how they stand in it. */
export interface Controls {
  readonly below: number;
  /** A number beside each range, or under it, or none where the stage has no room for a second row of targets. */
  readonly numbers: 'beside' | 'under' | 'none';
}

/** The controls that suit a stage: every year has a range; where it is low, two rows would leave no chart. */
export const controlsIn = ({ width, height }: Size): Controls => {
  if (width >= 760) return { below: 56, numbers: 'beside' };
  return height >= 265 ? { below: 96, numbers: 'under' } : { below: 52, numbers: 'none' };
};
