import { modelled } from '../schema.ts';
import type { Slides } from './shape.ts';

export const breakIt: Slides<'break-it'> = {
  'open-the-machine':
    'The whole model is yours. Change one thing, and a hundred worlds are counted. Does closing win, or sharing?',
  'when-closing-pays': modelled(
    ['model-pay', 'model-breakeven'],
    'In the model, closing wins if secrets pay well and leak soon; with ten-year secrets, in {model-breakeven.T10.worlds} of 100 worlds.'
  ),
  'lead-or-total': modelled(
    'model-one-closes',
    'One side closes. In the model it leads in {model-one-closes.aLeads40.worlds} of 100 worlds, yet tends to know less than if both shared.'
  ),
  overtaking: modelled(
    ['model-one-closes', 'model-one-closes-rho'],
    'In the model, sharing alone does not overtake. If closed labs also hear less, the open side leads in {model-one-closes-rho.bLeads40.worlds} of 100 worlds.'
  ),
  'four-challenges': 'Four challenges: can you let closing win, or the open side overtake? The model judges.',
  'what-drives-it': modelled(
    'model-sweep',
    'With random settings, the model has sharing ahead in {model-sweep.openMore40.worlds} of 100 worlds. How secrets pay and last decides most.'
  )
};
