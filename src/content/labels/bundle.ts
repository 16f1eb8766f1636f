/** Words of the story as one file. */
export const bundleLabels = {
  /** After a link that leads out of the file. */
  online: 'online'
} as const;
