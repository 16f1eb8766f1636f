/** Words of the layer with which a chart’s marks are read one by one. */
export const readingLabels = {
  /** In the place where the words of a mark will stand. */
  hint: 'Point at a kernel, or tap it, to read it.',
  /** The value of the control while no mark is being read. */
  none: 'none; arrow keys read one after the other'
} as const;
