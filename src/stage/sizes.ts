/** The size `by` places further along a list of them; stays at its ends, and begins at `usual` from one that is none. */
export function sizeAfter(sizes: readonly number[], size: number, by: number, usual = 1): number {
  const index = sizes.indexOf(size);
  if (index < 0) return usual;
  return sizes[Math.min(sizes.length - 1, Math.max(0, index + by))]!;
}
