import { spreads, withSpread } from '../labels/spreads.ts';
import { against, measured, said, section } from '../schema.ts';

export const warning = section({
  id: 'warning',
  heading: 'A warning from inside',
  blurb:
    'A US tech founder says America is losing its lead in AI research because its labs stopped sharing. What he said, and how to read our picture of it.',
  summary:
    'Andy Konwinski argues that ideas grow from shared ideas, and that America’s labs have stopped sharing theirs.',
  objection: against(
    'm2',
    'Every model that set a record on Epoch’s index from March 2023 to April 2026 came from an American lab, so by that measure the lead is not lost.'
  ),
  steps: [
    {
      id: 'who-warns',
      text: [
        said(
          'w1',
          'In November 2025 Andy Konwinski told the Cerebral Valley AI Summit that the United States is losing its lead in AI research to China.'
        ),
        measured('w5', 'He co-founded Databricks and Perplexity.'),
        against(
          'w5',
          'He has a stake: he helped start an investment fund, and pledged $100 million to a nonprofit that pays for university research.'
        )
      ],
      description:
        'An almost empty field: pale kernels, the textbook, in the middle of the stage, and faint empty plots around them.'
    },
    {
      id: 'one-kernel',
      text: [
        'This small seed, a kernel, is one idea. Somebody finds it and publishes it. It flies to the seed head in the middle, where everyone can reach it.',
        'Pale kernels are the textbook that all start from. New ones join at the rim, so the rim is now.'
      ],
      description: withSpread(
        'One coloured kernel has left the plot where it was found and flown along a curve to the rim of the seed head, beside the pale kernels of the textbook.',
        spreads['warning']['one-kernel']
      )
    },
    {
      id: 'read-the-field',
      text: [
        'Ideas grow in plots: company labs are large, universities small. Teal is the United States, plum is China. Gold marks a breakthrough, where several ideas met and made something new.',
        'The field is a simple model. Its two sides are equal stand-ins and tell nothing about real sizes.'
      ],
      description: withSpread(
        'Teal plots stand on the left and plum plots on the right of a growing seed head. Kernels of both colours mix on its rim, with a few gold ones among them, and no plot has a wall.',
        spreads['warning']['read-the-field']
      )
    },
    {
      id: 'why-existential',
      text: [
        said('w1', 'Konwinski called the loss “existential” for democracy.'),
        said('w4', 'The article behind this story also sees a threat to America’s competitiveness.'),
        said(
          ['s1', 'o1'],
          'His case is a chain: ideas grow from other ideas, America’s labs keep most of theirs, and China’s labs share.'
        ),
        'We test each link. Then you can try to break it.'
      ],
      description: withSpread(
        'A few years on, every plot is open and the seed head has grown. Teal and plum kernels are mixed all round its rim, with threads running from breakthroughs to the ideas they grew from.',
        spreads['warning']['why-existential']
      )
    }
  ]
});
