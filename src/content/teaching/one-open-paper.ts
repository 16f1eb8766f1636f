import { against, measured } from '../schema.ts';
import type { Teaching } from './shape.ts';

export const oneOpenPaper: Teaching<'one-open-paper'> = {
  notes: {
    'attention-montreal':
      'Explain that every thread in the tree rests on a sentence in the later paper. Ask how one could check that. Later you can open a work and read such words aloud.',
    'residual-beijing':
      'Ask which country this paper belongs to: that of the lab, of the owner, or of the authors. Let the question stay open.',
    'layer-norm-toronto':
      'Stop here and ask what has to happen before three separate ideas become one. Collect answers such as reading, meeting, luck and time.',
    'published-and-patented':
      'Ask why a company would give away a paper and patent the design. Both can be in its interest. Make sure the class hears that one company’s people wrote the paper.',
    'both-sides-build':
      'Trace one path with the pointer, from Toronto or Beijing to a model the class has heard of. Ask how many borders it crossed. Remind them that the tree is a selection.',
    'lock-a-paper':
      'Let a pupil choose which paper to lock, and have the class guess the count first. Insist on the words drew on. Ask what would make the grey too dark, and what would make it too light.',
    'tree-goes-dark':
      'Read the makers’ words aloud. Point out that one of the half-dark works is Chinese and known for being open. Ask what the dark kernels might have fed.'
  },
  questions: {
    recall: [
      'Which three ideas, from which three cities, does the tree begin with?',
      'Who wrote the Transformer paper, and what did the company do besides publishing it?',
      'What does a thread between two works mean?'
    ],
    reason: [
      'What had to be the case in 2017 for somebody to join the three ideas?',
      'Why is it weaker to say that a work drew on an idea than to say that it needed the idea?',
      'How could you find out whether one paper really used another?'
    ],
    judge: [
      'If the Transformer paper had never been published, would we have today’s AI: later, differently, or not at all?',
      'Does it make sense to give an idea a nationality? Choose one work of the tree, and say what would change your mind.'
    ]
  },
  misreadings: [
    {
      says: 'Without this one paper there would be no AI today.',
      answer:
        'The tree shows what drew on the paper. Somebody else might have found the idea later, and no tree can say how much later.'
    },
    {
      says: 'Scientists from all over the world wrote the Transformer paper together.',
      answer: against(
        ['l3', 'g4'],
        'It was a company’s work: eight researchers at Google wrote it. The earlier ideas that it joined came from other places, in papers that anyone could read.'
      )
    },
    {
      says: 'The tree shows how much each country has given to AI.',
      answer: measured(
        'g7',
        'It is a selection of works that matter to today’s language models. Another choice of works would give other numbers.'
      )
    }
  ],
  minutes: 4
};
