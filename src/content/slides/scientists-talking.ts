import { against, modelled, said } from '../schema.ts';
import type { Slides } from './shape.ts';

export const scientistsTalking: Slides<'scientists-talking'> = {
  'talk-dried-up': said(
    'l1',
    'In America, says Konwinski, the “diffusion of scientists talking to scientists” has dried up.'
  ),
  'pieces-apart':
    'In the model, a breakthrough needs five ideas. All are found, each behind another wall. Nobody can join them.',
  'pieces-meet': modelled(
    'model-closed-long',
    'Without walls the pieces meet. In the model, ten-year secrets keep them apart {model-closed-long.waited.median} years on average (mostly {model-closed-long.waited.low} to {model-closed-long.waited.high}).'
  ),
  'measured-cases': against(
    ['l9', 'l10'],
    'In biology, genes held back saw 20 to 30 % less later work. Gene patents had no effect on average.'
  ),
  'too-much-talk': against(
    'l11',
    'Talk can hurt: in one simulation, groups that shared fast did better early, worse later. Tests with people disagree.'
  )
};
