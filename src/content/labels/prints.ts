import type { Depth } from '../teaching/shape.ts';

/** Words of the two prints for class: slides, one step a page, and the teacher's notes. */
export const printsLabels = {
  /** Over the links to the two from the print edition. */
  forClass: 'For a class:',
  slides: {
    title: 'Slides on paper',
    blurb:
      'Every step of the story on a page of its own: its line, its picture at the end of the step, and what the line rests on.',
    how: 'Print it on A4 or Letter, landscape. Every page is finished, with nothing half built.'
  },
  notes: {
    title: 'Notes on paper',
    blurb:
      'For the teacher: every step with its picture, its slide line and what to say, and for every section its objection, questions and minutes.',
    how: 'Print it on A4 or Letter, upright.'
  },
  fair: 'This is one side’s argument, with what speaks against it. Give both to your class.',
  contents: 'Sections',
  /** Of a section in the list of contents. */
  firstPage: (page: number) => `page ${page}`,
  page: (page: number, of: number) => `page ${page} of ${of}`,
  step: (index: number, of: number) => `Step ${index} of ${of}`,
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  planned: (minutes: number, of: number) =>
    `The times add up to ${minutes} minutes of a lesson of ${of}. The rest is for a start, for guesses, and for the end.`,
  rests: 'Rests on',
  onScreen: 'On the screen:',
  story: 'The story:',
  sources: 'All sources, with dates and doubts:',
  discuss: 'To discuss',
  depths: {
    recall: 'What does it say?',
    reason: 'Why, and how does it fit together?',
    judge: 'Is it right?'
  } satisfies Readonly<Record<Depth, string>>,
  misreadings: 'Easily misread',
  /** After the spread of a modelled number. */
  result: (result: string, middle: string, span: string) => `${result}: ${middle} (${span}).`,
  licence: 'Words and pictures: CC BY 4.0.'
} as const;
