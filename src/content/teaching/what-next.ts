import { against, modelled } from '../schema.ts';
import type { Teaching } from './shape.ts';

export const whatNext: Teaching<'what-next'> = {
  notes: {
    'who-plants':
      'Split the class into the four roles, and tap each role as its group speaks. Each group has one minute to find a thing it could do tomorrow, without waiting for the others.',
    'universities-and-companies':
      'Ask why a firm would let its people publish. The figure about pay gives one answer. It comes from biologists in the 1990s, so ask how far it carries.',
    'investors-and-policymakers':
      'Compare the sums with what a leading model costs, if the class knows a figure. Ask what money can buy here, and what it cannot.',
    'walls-come-down':
      'Ask the class how long the rim will take to mix before you go on. Watch for the old secrets, which stay hidden until they leak.',
    'your-guesses':
      'Go back to the first vote: which link of the chain looked weakest, and which does now? Ask each pupil for one thing they now think differently about, and what changed it. Staying with the first view is fine, if there is a reason.'
  },
  questions: {
    recall: [
      'Which four groups does Konwinski call on?',
      'What did biologists give up for the right to publish?',
      'In the model, what happens in the years after the walls come down?'
    ],
    reason: [
      'How can a firm gain by letting its people publish?',
      'Why do old secrets stay hidden for a while after the walls come down?',
      'Which of the four groups can act alone, and which has to wait for another?'
    ],
    judge: [
      'What have you made or learned that others could build on, and what would make you keep it to yourself?',
      'After all you have seen, how far is Konwinski right? Say which link of his chain you trust least, and what would change your mind.'
    ]
  },
  misreadings: [
    {
      says: 'So everybody should simply share everything.',
      answer: against(
        'n7',
        'By one theory freedom is best for early ideas, and a firm’s direction for late ones. The question is then when to hand over.'
      )
    },
    {
      says: 'If labs opened now, all would be well again in three years.',
      answer: modelled(
        'model-reopen',
        'That is no forecast. In the model we chose that secrets live five years and that all labs open at once. Nobody knows such numbers for real labs.'
      )
    },
    {
      says: 'The story wants me to agree with him.',
      answer:
        'It wants you to have tested the argument. It says what it could not find: a measurement of what secrecy costs the leading AI labs.'
    }
  ],
  minutes: 2
};
