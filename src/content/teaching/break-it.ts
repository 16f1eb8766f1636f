import { modelled } from '../schema.ts';
import type { Teaching } from './shape.ts';

export const breakIt: Teaching<'break-it'> = {
  notes: {
    'open-the-machine':
      'Let the class call out one change at a time, and say what they expect before you make it. Where pupils have phones, ask each pair to find one surprise and explain it in a sentence.',
    'when-closing-pays':
      'Say clearly that this is a win for closing, and that the model allows it. Ask whether real secrets live long or leak soon, and who could know.',
    'lead-or-total':
      'Take a vote: would you rather that your side knows as much as it can, or more than its rival? Then find the square of the table that each answer likes best.',
    overtaking:
      'This is the story’s own claim, and the model does not grant it for free. Ask what would have to be true for it, and whether you see signs of that.',
    'four-challenges':
      'In a short lesson do one challenge together. With more time give each group its own and five minutes, then let it defend its answer. Whoever finishes early looks for a second answer, as different as possible.',
    'what-drives-it':
      'Ask what a newspaper could honestly print about this model. Then ask which single measurement would settle most of the argument.'
  },
  questions: {
    recall: [
      'When does closing win in the model?',
      'If one side closes and the other shares, who leads after 40 years, and what does that cost?',
      'Which two settings decide most?'
    ],
    reason: [
      'Why can a closed side stay ahead in the model, although the other side shares all it finds?',
      'What has to be added to the model before the open side overtakes, and why does it matter?',
      'Why does the machine count a hundred worlds and not one?'
    ],
    judge: [
      'Which setting of the model do you trust least, and what could somebody measure to improve it?',
      'Would you rather lead in a world with fewer ideas, or follow in one with more? What would change your mind?'
    ]
  },
  misreadings: [
    {
      says: 'The model proves that Konwinski is right.',
      answer: modelled(
        'model-sweep',
        'A model shows what follows from its rules, and these can go either way: over settings drawn at random, sharing is ahead after 40 years in {model-sweep.openMore40.worlds} of 100 worlds.'
      )
    },
    {
      says: 'Walls are always bad.',
      answer: modelled(
        'model-partial',
        'Some keeping can pay. Where secrets last and pay well, labs that share three ideas in four find {model-partial.moreThanOpen40.median} % more than labs that share all ({model-partial.moreThanOpen40.low} to {model-partial.moreThanOpen40.high}).'
      )
    },
    {
      says: 'The side that closed still leads, so closing did it good.',
      answer: modelled(
        'model-one-closes',
        'It leads its rival, yet it could have known more: its best lab knows {model-one-closes.aBestFewer40.median} % less after 40 years than if all had shared ({model-one-closes.aBestFewer40.low} to {model-one-closes.aBestFewer40.high}).'
      )
    }
  ],
  minutes: 3
};
