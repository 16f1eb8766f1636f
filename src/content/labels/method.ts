/** Words of the page about the model that are not in its text. */
export const methodLabels = {
  back: 'Back to the story',
  contents: 'On this page',
  figures: 'The modelled figures of the story',
  figuresIntro:
    'Every number that the story marks as modelled, with what was compared and its spread. A script makes them, and anybody can run it again.',
  scrolls: 'This table scrolls sideways'
} as const;
