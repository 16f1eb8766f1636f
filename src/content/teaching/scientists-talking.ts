import { against, measured } from '../schema.ts';
import type { Teaching } from './shape.ts';

export const scientistsTalking: Teaching<'scientists-talking'> = {
  notes: {
    'talk-dried-up':
      'Ask how scientists talk to each other: papers, meetings, visits, changing jobs. Ask which of these a wall would stop, and which it would not.',
    'pieces-apart':
      'Give this picture time. Hand five pupils one clue each, tell them to keep it secret, and ask the class to solve the puzzle. Then ask what would have to change.',
    'pieces-meet':
      'Let the five pupils read out their clues, and ask what took longer. Be honest about the size: in this model the pieces hardly wait at all where secrets leak within two years. Ask which cost is worse, waiting or doing the same work twice.',
    'measured-cases':
      'Ask which case is most like an AI lab, and why. Watch for the patent case, where nothing was lost: a patent is public, so it is a different thing from a secret. Say that we found no such measurement for AI labs.',
    'too-much-talk':
      'Ask for a time when everybody in a group copied the first good answer. The experts disagree here, so nobody in the room has to settle it.'
  },
  questions: {
    recall: [
      'What does Konwinski say has dried up?',
      'What happened to later work on genes that one company held back, and on genes that were patented?',
      'Besides keeping pieces apart, what do walls do to the work of labs in the model?'
    ],
    reason: [
      'Why can nobody make the breakthrough, although all five pieces have been found?',
      'Why might a patent leave later work alone when a secret does not?',
      'How could fast sharing make a group worse at a hard problem?'
    ],
    judge: [
      'When does talking about unfinished work help you, and when does it pull you off your own track?',
      'How far would you trust a finding about genes when you think about AI labs? What would you want to have measured?'
    ]
  },
  misreadings: [
    {
      says: 'Biology has proved that secrecy slows AI down.',
      answer: against(
        ['l9', 'l10'],
        'These are cases from biology, and gene patents had no effect on average. That AI labs are alike in this is an assumption.'
      )
    },
    {
      says: 'Papers were cited more once their materials were open, so openness was the only cause.',
      answer: measured(
        'l8',
        'The rise, 57 to 135 %, depends on how it is counted, and one summary gives lower numbers after other causes are allowed for. A rise that follows a change need not all come from it.'
      )
    },
    {
      says: 'The more scientists share, the better.',
      answer: against(
        'l12',
        'In one programming contest early sharing gave better results, but fewer people took part and they tried fewer approaches.'
      )
    }
  ],
  minutes: 3
};
