import type { Teaching } from './shape.ts';

export const warning: Teaching<'warning'> = {
  notes: {
    'who-warns':
      'Say that the class will meet one person’s argument and test it. Ask what it means that he knows the field and also has money in it. Keep the answers on the board: you will want them at the end.',
    'one-kernel':
      'Let the class describe what they see before you name anything. Then ask where the newest ideas lie, and where the oldest. Wait until somebody points at the rim.',
    'read-the-field':
      'Ask for one sentence on what each mark stands for: kernel, plot, colour, gold. Stress that the field is a model with two equal sides, so nobody can read real sizes from it.',
    'why-existential':
      'Write the three links of the chain on the board: ideas grow from ideas, America’s labs keep most of theirs, China’s labs share. Let the class vote on which link looks weakest, and keep the count. Come back to each link as the story tests it.'
  },
  questions: {
    recall: [
      'What does Konwinski say that the United States is losing, and what reason does he give?',
      'What does he own or pay for that has to do with his argument?',
      'In the picture, what do a kernel, a plot and the rim of the seed head stand for?'
    ],
    reason: [
      'How do the three links of his chain fit together? What happens to the whole if one of them breaks?',
      'Why would somebody draw both sides the same size, and what does that hide?',
      'How could you check what he really said on that stage?'
    ],
    judge: [
      'A speaker knows a field well and also has money in it. How should that change the way you listen to him, if at all?',
      'Konwinski says that democracy itself is at stake. What would convince you of that, and what would speak against it?'
    ]
  },
  misreadings: [
    {
      says: 'The picture shows how many labs and ideas America and China have.',
      answer:
        'It shows no real sizes. Both sides of the field are equal stand-ins, so that only the walls can make a difference between them.'
    },
    {
      says: 'This story is on America’s side.',
      answer:
        'It follows one man’s argument and gives the case against each part of it. In the model both sides start alike, and you may put the walls round either.'
    }
  ],
  minutes: 3
};
