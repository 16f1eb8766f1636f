import type { SectionId, StepId } from './story.ts';

/**
 * The steps whose picture draws no figures, for each section that has tables; a section that is missing here has none.
 * So the story knows which steps have a table without fetching any. A test holds it to the tables there are.
 */
export const untabled: { readonly [S in SectionId]?: readonly StepId<S>[] } = {
  warning: ['who-warns'],
  'break-it': [],
  'strong-but-closed': [],
  'moving-faster': [],
  'openness-strategy': [],
  'scientists-talking': [],
  'seed-corn': ['what-seed-corn-is', 'guess-forty-years'],
  'why-openness': [],
  'what-next': [],
  'one-open-paper': []
};

/** True where the picture of a step has its figures in a table. */
export const hasTable = (section: string, step: string): boolean => {
  const without: readonly string[] | undefined = untabled[section as SectionId];
  return without !== undefined && !without.includes(step);
};
