import { against } from '../schema.ts';
import type { Slides } from './shape.ts';

export const whyOpenness: Slides<'why-openness'> = {
  collaboration: against(
    ['y7', 'l12'],
    'Working together: easier access to lab mice brought varied research. In a contest, sharing early brought better results from fewer approaches.'
  ),
  'long-term-innovation': against(
    ['y6', 'y9'],
    'The long run: striking down patents raised later citations by 50 % on average. But progress gets harder anyway.'
  ),
  'national-security': against(
    ['n3', 'y4'],
    'Security: America’s AI Action Plan asks for “leading open models”. But a release cannot be called back.'
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
