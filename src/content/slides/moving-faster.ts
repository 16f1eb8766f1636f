import { against, measured, said } from '../schema.ts';
import type { Slides } from './shape.ts';

export const movingFaster: Slides<'moving-faster'> = {
  'reading-pile': said(
    'w2',
    'Konwinski says students “read twice as many interesting AI ideas” from Chinese firms as American ones. No survey is named.'
  ),
  'guess-the-lag': 'How many months, on average, until a Chinese model matches an American record?',
  'lag-opens': measured(
    'm3',
    'Chinese models have been seven months behind on average since 2023, by Epoch AI’s figures: from four to fourteen.'
  ),
  'for-faster': measured(
    ['m6', 'm7'],
    'Other measures are closer. One ranking has America 2.7 % ahead; one conference took nearly as many Chinese papers.'
  ),
  'records-american': against(
    ['m2', 's11'],
    'Yet all {records.us} records on Epoch AI’s index from March 2023 to April 2026 were set by American models.'
  )
};
