import type { Teaching } from './shape.ts';

export const strongButClosed: Teaching<'strong-but-closed'> = {
  notes: {
    'still-blooming':
      'Make sure the class hears both halves: the labs are strong, and they share little. Ask whether the second could ever help the first.',
    'walls-rise':
      'Go slowly, and let the class watch the rim. Ask somebody to say what changed before you do. Then let a student choose a wall to lower, and predict the result.',
    'draw-the-line':
      'Let pupils draw the line on paper first, all five points. Remind them that notable is one group’s choice. Nobody has to share a guess.',
    'line-falls':
      'Ask how far off the guesses were, and in which direction. Then ask what could explain the fall besides a change of heart, such as who builds models now.',
    'secrecy-pays':
      'Let the class argue as a lab’s owner would. Watch for the difference between keeping money and keeping people safe. Both reasons are given by real people.',
    'degrees-of-open':
      'Pick one row and read it aloud, cell by cell. Ask which cell a student, a rival firm and a safety tester would each want filled.',
    'awkward-cases':
      'Ask where each case would go in a table with only two boxes. The point is that two boxes are too few.'
  },
  question: 'If you ran a lab that had just made a breakthrough, what would you share, with whom, and when?'
};
