import type { Teaching } from './shape.ts';

export const whatNext: Teaching<'what-next'> = {
  notes: {
    'who-plants':
      'Split the class into the four roles. Each group has three minutes to find one thing it could do tomorrow, without waiting for the others.',
    'universities-and-companies':
      'Ask why a firm would let its people publish. The figure about pay gives one answer. It comes from biologists in the 1990s, so ask how far it carries.',
    'investors-and-policymakers':
      'Compare the sums with what a leading model costs, if the class knows a figure. Ask what money can buy here, and what it cannot.',
    'walls-come-down':
      'Ask the class how long the rim will take to mix before you scroll. Watch for the old secrets, which stay hidden until they leak.',
    'your-guesses':
      'Go back to the first question: which link of the chain looked weakest? Ask each pupil for one thing they now think differently about, and what changed it.'
  },
  question:
    'What have you made or learned that others could build on, and what would make you keep it to yourself?'
};
