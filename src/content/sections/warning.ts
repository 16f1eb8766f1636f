import { against, measured, said, section } from '../schema.ts';

export const warning = section({
  id: 'warning',
  heading: 'A warning from inside',
  blurb:
    'A US tech founder says America is losing its lead in AI research because its labs stopped sharing. What he said, and how to read our picture of it.',
  summary:
    'Andy Konwinski argues that ideas grow from shared ideas, and that America’s labs have stopped sharing theirs.',
  steps: [
    {
      id: 'who-warns',
      text: [
        said(
          'w1',
          'In November 2025 Andy Konwinski told the Cerebral Valley AI Summit that the United States is losing its lead in AI research to China.'
        ),
        measured('w5', 'He co-founded the companies Databricks and Perplexity.'),
        against(
          'w5',
          'He also has a stake in the answer: he helped start a fund that invests in new firms, and pledged $100 million of his own to a nonprofit that pays for university research.'
        )
      ],
      description:
        'An empty field: a pale round bed in the middle of the stage, where nothing new has been planted yet.'
    },
    {
      id: 'one-kernel',
      text: [
        'This small seed is a kernel, and it stands for one idea. Somebody finds it, publishes it, and it flies to the seed head in the middle, where everyone can reach it.',
        'The pale kernels are the textbook that all start from. New ones join at the edge, so the rim of the seed head is always now.'
      ],
      description:
        'One coloured kernel has left the plot where it was found and flown along a curve to the rim of the seed head, beside the pale kernels of the textbook.'
    },
    {
      id: 'read-the-field',
      text: [
        'Ideas grow in the circles, which we call plots. The large ones are company labs. The small ones are universities. Teal is the United States and plum is China.',
        'Gold marks a breakthrough: several ideas met in one place and made something new.',
        'This field is a simple model. Its two sides start out equal, and their sizes are stand-ins, not data.'
      ],
      description:
        'Teal plots stand on the left and plum plots on the right of a growing seed head. Kernels of both colours mix on its rim, with a few gold ones among them, and no plot has a wall.'
    },
    {
      id: 'why-existential',
      text: [
        said('w1', 'Konwinski called the loss of that lead “existential” for democracy.'),
        said(
          'w4',
          'The article that led us to his talk adds a threat to America’s competitiveness and to stable democracy.'
        ),
        said(
          ['s1', 'o1'],
          'His case has three links. Ideas grow from other ideas. America’s labs keep most of theirs. China’s labs share.'
        ),
        'The sections ahead test each link, and then you can try to break the chain.'
      ],
      description:
        'A few years on, every plot is open and the seed head has grown. Teal and plum kernels are mixed all round its rim, with threads running from breakthroughs to the ideas they grew from.'
    }
  ]
});
