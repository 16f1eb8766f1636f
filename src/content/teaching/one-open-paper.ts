import type { Teaching } from './shape.ts';

export const oneOpenPaper: Teaching<'one-open-paper'> = {
  notes: {
    'attention-montreal':
      'Explain that every thread rests on a sentence in the later paper. Ask how you could check one. A thread opens to the words it rests on.',
    'residual-beijing':
      'Ask which country this paper belongs to: that of the lab, of the owner, or of the authors. Let the question stay open.',
    'layer-norm-toronto':
      'Stop here and ask what has to happen before three separate ideas become one. Collect answers such as reading, meeting, luck and time.',
    'published-and-patented':
      'Ask why a company would give away a paper and patent the design. Both can be in its interest. This step corrects the idea that the paper came from global teamwork.',
    'both-sides-build':
      'Trace one path with a finger, from Toronto or Beijing to a model the class has heard of. Ask how many borders it crossed.',
    'lock-a-paper':
      'Let pupils choose which paper to lock, and guess the count first. Insist on the words drew on. Ask what would make the grey too dark, and what would make it too light.',
    'tree-goes-dark':
      'Read the makers’ words aloud. Point out that one of the half-dark works is Chinese and known for being open. Ask what the dark kernels might have fed.'
  },
  question:
    'If the Transformer paper had never been published, would we have today’s AI: later, differently, or not at all?'
};
