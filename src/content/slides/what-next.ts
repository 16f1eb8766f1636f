import { measured, modelled, said } from '../schema.ts';
import type { Slides } from './shape.ts';

export const whatNext: Slides<'what-next'> = {
  'who-plants': said(
    'n1',
    'Konwinski calls on universities, companies, investors and policymakers. Which are you, and what is in your hands?'
  ),
  'universities-and-companies': measured(
    'c12',
    'The right to publish attracts people: in the 1990s biologists gave up about 25 % of their wage for it.'
  ),
  'investors-and-policymakers': measured(
    ['w5', 'n4'],
    'Money can pay for open research: Konwinski has pledged $100 million, NSF and NVIDIA are putting in $152 million.'
  ),
  'walls-come-down': modelled(
    'model-reopen',
    'The walls come down: in the model the next twenty years bring {model-reopen.more40.median} % more ideas than staying closed (mostly {model-reopen.more40.low} to {model-reopen.more40.high}).'
  ),
  'your-guesses':
    'We found no measurement of what secrecy costs the leading labs. Which of your guesses would you change now?'
};
