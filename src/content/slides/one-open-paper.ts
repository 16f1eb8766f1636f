import { against, measured, said } from '../schema.ts';
import type { Slides } from './shape.ts';

export const oneOpenPaper: Slides<'one-open-paper'> = {
  'attention-montreal': measured(
    'g1',
    'Montreal and Bremen, 2014: attention. A machine that translates learns which words to look at.'
  ),
  'residual-beijing': measured(
    'g2',
    'Beijing, 2015: shortcuts called residual connections let very deep networks train. The lab’s owner was American.'
  ),
  'layer-norm-toronto': measured(
    ['g1', 'g2', 'g3'],
    'Toronto, 2016: layer normalization keeps signals in a network steady. Now three ideas lie in the open.'
  ),
  'published-and-patented': against(
    ['g4', 'l3', 'l4'],
    'In 2017 Google joined these ideas in the Transformer: a paper free to read, a design under patent.'
  ),
  'both-sides-build': measured(
    ['g5', 'g6', 'g7'],
    'Both sides built on it. In our selection of works, 123 of 224 links cross a border.'
  ),
  'lock-a-paper':
    'Pick another paper to lock. Guess first: how many works drew on it? They may not have needed it.',
  'tree-goes-dark': said(
    ['g8', 'g9'],
    'Some branches go dark. OpenAI left out how GPT-4 was made; NVIDIA researchers found details missing from DeepSeek-R1’s report.'
  )
};
