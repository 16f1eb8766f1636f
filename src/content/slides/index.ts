import type { Sentence } from '../schema.ts';
import type { SectionId, StepId } from '../story.ts';
import { breakIt } from './break-it.ts';
import { movingFaster } from './moving-faster.ts';
import { oneOpenPaper } from './one-open-paper.ts';
import { opennessStrategy } from './openness-strategy.ts';
import { scientistsTalking } from './scientists-talking.ts';
import { seedCorn } from './seed-corn.ts';
import type { Slides } from './shape.ts';
import { strongButClosed } from './strong-but-closed.ts';
import { warning } from './warning.ts';
import { whatNext } from './what-next.ts';
import { whyOpenness } from './why-openness.ts';

/** The slide lines of every section, by its id. */
export const slides: { readonly [S in SectionId]: Slides<S> } = {
  warning,
  'moving-faster': movingFaster,
  'strong-but-closed': strongButClosed,
  'one-open-paper': oneOpenPaper,
  'openness-strategy': opennessStrategy,
  'scientists-talking': scientistsTalking,
  'seed-corn': seedCorn,
  'why-openness': whyOpenness,
  'break-it': breakIt,
  'what-next': whatNext
};

const lines: Readonly<Record<StepId, Sentence>> = Object.assign({}, ...Object.values(slides));

/** The slide line of any step, its `{path}` places not yet filled. */
export const slideOf = (step: StepId): Sentence => lines[step];
