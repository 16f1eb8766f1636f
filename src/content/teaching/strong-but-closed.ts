import { measured } from '../schema.ts';
import type { Teaching } from './shape.ts';

export const strongButClosed: Teaching<'strong-but-closed'> = {
  notes: {
    'still-blooming':
      'Make sure the class hears both halves: the labs are strong, and they share little. Ask whether the second could ever help the first, and keep the answers for the step about money.',
    'walls-rise':
      'Go slowly, and let somebody say what changes on the rim before you do. Then let a pupil choose a wall to raise or lower. Have the class predict the rim before you tap.',
    'draw-the-line':
      'Let pupils draw the line on paper first, starting from the point that is given. Take their values for the last year by show of hands and enter the counts. Remind them that notable is one group’s choice, and that nobody has to share a guess.',
    'line-falls':
      'Ask how far off the guesses were, and in which direction. Then ask what could explain the fall besides a change of heart, such as who builds models now.',
    'secrecy-pays':
      'Let the class argue as a lab’s owner would: what would you keep, and why? Watch for the difference between keeping money and keeping people safe, since real people give both reasons. Say that the model’s gain needs two things at once: secrets that earn much and leak fast.',
    'degrees-of-open':
      'Pick one row and read it aloud, cell by cell. Ask which cell a student, a rival firm and a safety tester would each want filled.',
    'awkward-cases':
      'Ask where each case would go in a table with only two boxes, open and closed. The point is that two boxes are too few. Ask which case is hardest on the simple story.'
  },
  questions: {
    recall: [
      'What does Konwinski say that American labs do with most of what they invent?',
      'How did the share of American models with weights to download change from 2020–21 to 2025?',
      'Besides its paper, what can a lab share or keep back about a model?'
    ],
    reason: [
      'Why might a firm close even if its people believe that sharing is good for everybody?',
      'What could make the share of open models fall, even if no firm changed its mind?',
      'A firm calls its model open. How could you check what that means?'
    ],
    judge: [
      'If you ran a lab that had just made a breakthrough, what would you share, with whom, and when?',
      'Is it fair to call America’s labs closed? Use one of the awkward cases, and say what would change your mind.'
    ]
  },
  misreadings: [
    {
      says: 'If you can download the weights, it is open source.',
      answer: measured(
        ['l6', 's5'],
        'Weights are one part of it. Of {openness.projects} projects that researchers rated, {openness.weights} fully opened their base weights, but only {openness.data} their base data; and a licence can set limits too.'
      )
    },
    {
      says: 'The line falls, so labs that used to share have stopped.',
      answer: measured(
        's2',
        'Some may have. But each year has other models from other makers, and Epoch AI chooses which ones are notable. The share can fall as well because firms that never shared now build more of them.'
      )
    }
  ],
  minutes: 4
};
