/** Words beside the code that brings a class to the step on the wall. */
export const followLabels = {
  point: 'Point a phone’s camera here to open this step.',
  /** Of the code, for those who can't see it. */
  code: (address: string): string => `QR code of ${address}`
} as const;
