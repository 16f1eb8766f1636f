import { against } from '../schema.ts';
import type { Slides } from './shape.ts';

export const whyOpenness: Slides<'why-openness'> = {
  collaboration: against(
    ['y7', 'l12'],
    'Working together: once lab mice were easier to get, research took more varied paths. In a contest, early sharing gave better results, fewer paths.'
  ),
  'long-term-innovation': against(
    ['y6', 'y9'],
    'The long run: once courts struck patents down, later work cited them 50 % more, on average. But progress gets harder anyway.'
  ),
  'national-security': against(
    ['n3', 'y4'],
    'Security: America’s AI Action Plan wants “leading open models”. But a release is for good, and an agency found too little evidence to decide.'
  ),
  'democratic-values': against(
    'y3',
    'Democracy: outsiders can test open models. An American agency found DeepSeek’s repeat misleading Communist Party lines more than American ones.'
  ),
  competitiveness: against(
    ['o6', 'y8'],
    'Winning: in the year to August 2025 China led in Hugging Face downloads. But closed models took 96 % of OpenRouter’s revenue.'
  )
};
