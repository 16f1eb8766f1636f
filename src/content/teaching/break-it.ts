import type { Teaching } from './shape.ts';

export const breakIt: Teaching<'break-it'> = {
  notes: {
    'open-the-machine':
      'Let pupils change one control at a time, and say what they expect before they do. Ask each pair to find one surprise and explain it in a sentence.',
    'when-closing-pays':
      'Say clearly that this is a win for closing, and that the model allows it. Ask whether real secrets live long or leak soon, and who could know.',
    'lead-or-total':
      'Take a vote: would you rather know more than today, or more than your rival? Then show what each choice costs the other.',
    overtaking:
      'This is the story’s own claim, and the model does not grant it for free. Ask what would have to be true for it, and whether you see signs of that.',
    'four-challenges':
      'Give each group one challenge and five minutes, then let it defend its answer. Whoever finishes early looks for a second answer, as different as possible.',
    'what-drives-it':
      'Ask what a newspaper could honestly print about this model. Then ask which single measurement would settle most of the argument.'
  },
  question: 'Which setting of the model do you trust least, and what could somebody measure to improve it?'
};
