import { against, measured, modelled } from '../schema.ts';
import type { Slides } from './shape.ts';

export const opennessStrategy: Slides<'openness-strategy'> = {
  'plant-and-build': measured(
    'o7',
    'By a Stanford count, reported in 2025, 63 % of newly uploaded adapted models started from a Chinese one.'
  ),
  'lines-cross': measured(
    ['o2', 's2'],
    'The lines cross: in 2025 weights came with {china.2025.pct} % of notable Chinese models, {us.2025.pct} % of American ones.'
  ),
  'follow-one-kernel': modelled(
    'model-open',
    'In the model’s open worlds, an idea that gets used waits {model-open.reuse.median} years for it (mostly {model-open.reuse.low} to {model-open.reuse.high}).'
  ),
  'behind-a-wall': modelled(
    'model-closed',
    'Behind walls, with secrets that last two years, the model’s wait grows to {model-closed.reuse.median} years (mostly {model-closed.reuse.low} to {model-closed.reuse.high}).'
  ),
  'two-worlds': modelled(
    'model-closed',
    'If secrecy earns nothing, the model’s closed world finds {model-closed.fewer40.median} % fewer ideas in 40 years (mostly {model-closed.fewer40.low} to {model-closed.fewer40.high}).'
  ),
  'weights-are-not-all': against(
    'o4',
    'Weights are not everything. On a 2025 index, DeepSeek and Alibaba disclosed less than Anthropic, Google and OpenAI.'
  ),
  'strategy-under-limits': against(
    ['o12', 'o10', 'o11'],
    'China’s sharing may be a tactic, analysts say. It began on American models; now American products use Chinese ones.'
  )
};
