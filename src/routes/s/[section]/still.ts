import { error } from '@sveltejs/kit';
import { story } from '#content/story.ts';
import { stillOf } from '#picture/svg.ts';
import type { Size } from '#scenes/contract.ts';
import { stillOfSection } from '#stage/still.ts';
import { standaloneCss, svgResponse } from '../../standalone.ts';

/** Every section has its stills. */
export const entries = (): { section: string }[] => story.map(({ id }) => ({ section: id }));

/** Every step has a still of its own. */
export const stepEntries = (): { section: string; step: string }[] =>
  story.flatMap(({ id, steps }) => steps.map((step) => ({ section: id, step: step.id })));

/** The still of a section, at the size given, as a file: of the end of one of its steps if that is named. */
export async function stillResponse(id: string, size: Size, stepId?: string): Promise<Response> {
  const section = story.find((section) => section.id === id);
  const step = section?.steps.find((step) => step.id === stepId);
  if (!section || (stepId && !step)) error(404);
  const setting = { size, painter: stillOf, css: standaloneCss };
  return svgResponse(await stillOfSection(section.id, setting, step?.id));
}
