import { warning } from './sections/warning.ts';
import { movingFaster } from './sections/moving-faster.ts';
import { strongButClosed } from './sections/strong-but-closed.ts';
import { oneOpenPaper } from './sections/one-open-paper.ts';
import { opennessStrategy } from './sections/openness-strategy.ts';
import { scientistsTalking } from './sections/scientists-talking.ts';
import { seedCorn } from './sections/seed-corn.ts';
import { whyOpenness } from './sections/why-openness.ts';
import { breakIt } from './sections/break-it.ts';
import { whatNext } from './sections/what-next.ts';

/** The sections in reading order. */
export const story = [
  warning,
  movingFaster,
  strongButClosed,
  oneOpenPaper,
  opennessStrategy,
  scientistsTalking,
  seedCorn,
  whyOpenness,
  breakIt,
  whatNext
] as const;

/** Any section of the story. */
export type Section = (typeof story)[number];
/** Public id of a section; also its address. */
export type SectionId = Section['id'];
/** The section with that id. */
export type SectionOf<S extends SectionId> = Extract<Section, { id: S }>;
/** Public ids of the steps of one section (by default of all). */
export type StepId<S extends SectionId = SectionId> = SectionOf<S>['steps'][number]['id'];
