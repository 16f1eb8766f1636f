import { KERNEL } from '#picture/shapes.ts';
import { short } from '#picture/svg.ts';

/** The outline of an upright kernel, its tip above, `long` units from tip to end and `wide` of that across at most. */
export function kernelPath(x: number, y: number, long: number, wide = 0.62): string {
  const half = long / 2;
  const { nearX, nearY, farX, farY } = KERNEL;
  const at = (along: number, across: number): string =>
    `${short(x + across * half * wide)} ${short(y + along * half)}`;
  return `M${at(-1, 0)}C${at(nearX, nearY)} ${at(farX, farY)} ${at(1, 0)}C${at(farX, -farY)} ${at(nearX, -nearY)} ${at(-1, 0)}z`;
}
