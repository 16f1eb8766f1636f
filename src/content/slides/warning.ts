import { said } from '../schema.ts';
import type { Slides } from './shape.ts';

export const warning: Slides<'warning'> = {
  'who-warns': said(
    'w1',
    'Tech founder Andy Konwinski, who funds open research, says America is losing its AI research lead to China.'
  ),
  'one-kernel': 'One kernel is one idea. Once it is published, everyone can use it.',
  'read-the-field':
    'Teal is the United States, plum is China, gold a breakthrough. In this model both sides are equal.',
  'why-existential': said(
    ['s1', 'o1'],
    'Konwinski’s chain: ideas grow from ideas, America’s labs keep most of theirs, China’s labs share. We test each link.'
  )
};
