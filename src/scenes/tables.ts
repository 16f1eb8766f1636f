import type { SectionId } from '#content/story.ts';
import type { Tables } from './table.ts';

/**
 * The tables of each section; fetched when a reader asks for one, and printed on pages of their own. Steps of a section
 * that have none are named in `content/untabled.ts`.
 */
export const tables: { [S in SectionId]?: () => Promise<{ tables: Tables<S> }> } = {
  warning: () => import('./warning/tables.ts'),
  'break-it': () => import('./break-it/tables.ts'),
  'strong-but-closed': () => import('./strong-but-closed/tables.ts'),
  'moving-faster': () => import('./moving-faster/tables.ts'),
  'openness-strategy': () => import('./openness-strategy/tables.ts'),
  'scientists-talking': () => import('./scientists-talking/tables.ts'),
  'seed-corn': () => import('./seed-corn/tables.ts'),
  'why-openness': () => import('./why-openness/tables.ts'),
  'what-next': () => import('./what-next/tables.ts'),
  'one-open-paper': () => import('./one-open-paper/tables.ts')
};
