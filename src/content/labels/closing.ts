/** Words on the comparison of worlds in which every lab closes. */
export const labels = {
  axis: 'Ideas after 40 years when every lab closes, against all open',
  free: 'secrecy earns nothing',
  paid: 'secrecy pays, leaks fast',
  fewer: (percent: number): string => `${percent}\u00a0% fewer`,
  more: (percent: number): string => (percent < 0 ? `${-percent}\u00a0% fewer` : `${percent}\u00a0% more`),
  spread: 'Lines: the middle 80 of 100 worlds. Our model, not data.',
  brief: 'Our model, not data'
} as const;
