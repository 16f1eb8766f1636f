/** Words for when there is no network. */
export const offlineLabels = {
  title: 'Not on this device',
  missing: 'There is no network, and the page at this address is not kept on this device.',
  home: 'Go to the story',
  /** Said once everything has been kept. */
  kept: 'Kept on this device: the story, the slides, the notes and the kit open without a network.',
  /** Said quietly at the end of the story once a newer version stands by. */
  newer: 'A newer version of this story is ready.',
  read: 'Read it',
  /** Said when the newer version is asked for while other windows show this one. */
  others: 'Another window shows the story as it was: close it first.'
} as const;
