import type { Box } from '#ui/chart/frame.ts';

/** Where a percentage stands in a box whose height is 100 %, in CSS pixels. */
export const levelIn = (box: Box, percent: number): number => box.y + box.height * (1 - percent / 100);
