import type { Depth } from '../teaching/shape.ts';

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

/** Words of the presenter’s window. */
export const notesLabels = {
  title: 'Presenter’s window',
  blurb: 'For whoever presents the story: the notes of each slide, the next slide, the time and the plan.',
  what: 'For the presenter: your notes, the next slide and the time, and buttons that move the slides.',
  how: 'Open the slides, drag their window to the projector, and press F there to fill the screen.',
  open: 'Open the slides',
  openTab: 'Open the slides in a tab',
  blocked: 'The browser blocked the window. The link beside the button opens the slides in a tab.',
  noScript: 'Without JavaScript this window can’t follow the slides.',
  allNotes: 'All notes on one page, to read or print',
  lost: {
    closed: 'The slides window was closed.',
    silent: 'The slides window no longer answers.'
  },
  adopted: 'This window now follows other slides.',
  alone: 'No slides are open.',
  look: 'You can look through the notes here.',
  windows: (count: number) => `${count} slides windows are open`,
  window: (index: number, slide: number) => `Window ${index}, slide ${slide}`,
  now: 'On screen now',
  alonePlace: 'Slide',
  next: 'Next',
  end: 'This is the last slide.',
  cover: { black: 'The class sees a black screen.', white: 'The class sees a white screen.' },
  pointHere: 'Point here, and the class sees where.',
  note: 'Notes',
  questions: 'Questions on this section',
  depths: {
    recall: 'What does it say?',
    reason: 'Why?',
    judge: 'Is it right?'
  } satisfies Readonly<Record<Depth, string>>,
  clock: 'Time now',
  elapsed: 'Elapsed',
  pause: 'Pause',
  resume: 'Go on',
  reset: 'Back to 0',
  stopped: 'stopped',
  plan: 'Plan',
  planOf: (count: number) => `${count} min`,
  times: 'Times',
  timesOf: (count: number) => `Times of the ${count}-minute plan`,
  waiting: 'The time starts with the slides.',
  onPlan: 'On plan',
  behind: (count: number) => `${minutes(count)} behind plan`,
  ahead: (count: number) => `${minutes(count)} ahead of plan`,
  /** Of the present section: how long it has taken, of how long. */
  spent: (spent: string, planned: string) => `This section: ${spent} of ${planned}`,
  leftOut: 'The plan leaves this slide out.',
  section: 'Section',
  planned: 'Planned',
  taken: 'Taken',
  total: 'All sections',
  counts:
    'The plan counts from the first slide, talk between the slides included. Press “Back to 0” when you begin.',
  none: 'none',
  text: 'Text size',
  sizes: { smaller: 'A−', larger: 'A+' },
  buttons: {
    first: 'First',
    previous: 'Previous',
    next: 'Next',
    last: 'Last',
    black: 'Black',
    white: 'White',
    code: 'Code',
    find: 'Go to',
    overview: 'All slides',
    help: 'Keys'
  },
  controls: 'Controls of the slides',
  /** In the help, after the keys. */
  keysHere:
    'Here, plus and minus change the size of the notes, F fills this window’s screen, and Esc only closes what is open.',
  moved: (number: number, of: number, line: string) => `Slide ${number} of ${of}. ${line}`
} as const;
