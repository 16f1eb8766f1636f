/**
 * A kernel's outline: from its tip at (−1, 0), along these two control points to its round end at (1, 0), and back
 * mirrored. In units of half its length along, half its width across.
 */
export const KERNEL = { nearX: -0.35, nearY: 1.55, farX: 1, farY: 1.3 } as const;
