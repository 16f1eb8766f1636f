import { against } from '../schema.ts';
import type { Slides } from './shape.ts';

export const whyOpenness: Slides<'why-openness'> = {
  collaboration: against(
    ['y7', 'l12'],
    'Working together: easier access to lab mice opened more paths. Early sharing in a contest: better results, fewer paths.'
  ),
  'long-term-innovation': against(
    ['y6', 'y9'],
    'The long run: patents struck down by courts were cited 50 % more, on average. But progress gets harder anyway.'
  ),
  'national-security': against(
    ['n3', 'y4'],
    'Security: America’s AI Action Plan wants “leading open models”. But a release cannot be called back.'
  ),
  'democratic-values': against(
    'y3',
    'Democracy: outsiders can test open models. An American agency found DeepSeek’s repeat Communist Party lines more than American ones.'
  ),
  competitiveness: against(
    ['o6', 'y8'],
    'Winning: China led Hugging Face downloads in the year to August 2025. Closed models took 96 % of OpenRouter’s revenue.'
  )
};
