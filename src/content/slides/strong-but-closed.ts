import { against, measured, modelled } from '../schema.ts';
import type { Slides } from './shape.ts';

export const strongButClosed: Slides<'strong-but-closed'> = {
  'still-blooming': against(
    's11',
    'Strong, but closed: of {records.us} American record models on Epoch AI’s index, 15 came only as an online service.'
  ),
  'walls-rise': 'In the model, teal labs wall up one by one. Watch the rim: fresh teal grows rare.',
  'draw-the-line':
    'Weights are the numbers a model runs on. What share of notable American models let you download them?',
  'line-falls': measured(
    's2',
    'Of notable American models, {us.2020-21.pct} % came with weights to download in 2020–21, {us.2025.pct} % in 2025.'
  ),
  'secrecy-pays': modelled(
    'model-pay',
    'Why close? In the model, secrets that earn much and leak fast bring {model-pay.more40.median} % more ideas (mostly {model-pay.more40.low} to {model-pay.more40.high}).'
  ),
  'degrees-of-open': measured(
    'l6',
    'Open is a scale. Of {openness.projects} rated projects, {openness.weights} fully opened their base weights, only {openness.data} their training data.'
  ),
  'awkward-cases': against(
    ['s4', 's7'],
    'Some cases do not fit: since 2023 Meta offered weights for {meta.open} of {meta.all} notable models, and OpenAI for gpt-oss.'
  )
};
