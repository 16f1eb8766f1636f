/** Words for when there is no network. */
export const offlineLabels = {
  title: 'Not on this device',
  missing: 'There is no network, and the page at this address is not kept on this device.',
  home: 'Go to the story'
} as const;
