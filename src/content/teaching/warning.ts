import type { Teaching } from './shape.ts';

export const warning: Teaching<'warning'> = {
  notes: {
    'who-warns':
      'Say that the class will meet one person’s argument and test it. Ask what it means that he has both knowledge and a stake. Keep the answers: you will want them at the end.',
    'one-kernel':
      'Let the class describe what they see before you name anything. Then ask where the newest ideas lie, and where the oldest. Wait until somebody points at the rim.',
    'read-the-field':
      'Ask for one sentence on what each mark stands for. Stress that the field is a model with two equal sides, so nobody can read real sizes from it.',
    'why-existential':
      'Write the three links of the chain on the board: ideas grow from ideas, one side keeps its own, the other side shares. Ask which link looks weakest now. Tick them off as the story tests them.'
  },
  question:
    'A speaker knows a field well and also has money in it. How should that change the way you listen to him, if at all?'
};
