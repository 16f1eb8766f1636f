/** Words for when there is no network. */
export const offlineLabels = {
  title: 'Not on this device',
  missing: 'There is no network, and the page at this address is not kept on this device.',
  home: 'Go to the story',
  /** Said once everything has been kept. */
  kept: 'Kept on this device: the story, the slides, the notes and the kit open without a network.'
} as const;
