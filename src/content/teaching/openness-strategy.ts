import type { Teaching } from './shape.ts';

export const opennessStrategy: Teaching<'openness-strategy'> = {
  notes: {
    'plant-and-build':
      'Separate what Konwinski says from what was counted. Ask what it takes to build on somebody else’s model, and what you get from being built on.',
    'lines-cross':
      'Ask the class to read the lines without hurrying to a winner. The Chinese list is short: let them work out how many models one step on its line is worth.',
    'follow-one-kernel':
      'Follow the highlighted kernel with a pointer. Ask when the clock should stop, and agree on the answer: when the idea first helps to make another.',
    'behind-a-wall':
      'Same world, same kernel, one change. Ask the class to predict the clock before it runs on. Note that the difference is a year or so where secrets leak soon.',
    'two-worlds':
      'Ask why the two worlds share one map of ideas. Then look at the spread, and ask in how many worlds of ten the order might turn round.',
    'weights-are-not-all':
      'Go back to the table of what can be shared. Ask which cells are empty for these models. This step is the strongest reply to calling China’s labs simply open.',
    'strategy-under-limits':
      'Ask what an action tells you about the motive behind it. Let the class name three reasons to share that have nothing to do with generosity.'
  },
  question: 'Does it matter why somebody shares, as long as they do?'
};
