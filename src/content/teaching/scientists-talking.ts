import type { Teaching } from './shape.ts';

export const scientistsTalking: Teaching<'scientists-talking'> = {
  notes: {
    'talk-dried-up':
      'Ask how scientists talk to each other: papers, meetings, visits, changing jobs. Ask which of these a wall would stop, and which it would not.',
    'pieces-apart':
      'Give this picture time. Hand five pupils one clue each, tell them to keep it secret, and ask the class to solve the puzzle. Then ask what would have to change.',
    'pieces-meet':
      'Let the five pupils read out their clues. Compare the two waits and their ranges, and be honest: in this model the gap is small where secrets leak within two years.',
    'measured-cases':
      'Ask which case is most like an AI lab, and why. Watch for the patent case, where nothing was lost. A patent is public, so it is a different thing from a secret.',
    'too-much-talk':
      'Ask for a time when everybody in a group copied the first good answer. The experts disagree here, so nobody in the room has to settle it.'
  },
  question: 'When does talking about unfinished work help you, and when does it pull you off your own track?'
};
