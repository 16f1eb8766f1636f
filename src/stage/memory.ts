import { views, type ViewName } from '#story/address.ts';
import type { Hold } from './driver.ts';
import { keep, kept } from './storage.ts';

const VIEW = 'seed-corn:view';
const PLACE = 'seed-corn:place';

/** The layout the reader chose here before, if any. */
export function rememberedView(): ViewName | undefined {
  const remembered = kept(VIEW);
  return views.find((name) => name === remembered);
}

/** Keeps the choice of layout, if the device lets us. */
export const rememberView = (view: ViewName): void => keep(VIEW, view);

/** Keeps the place in the text for a reload of this very page, in this tab. */
export const rememberPlace = (hold: Hold): void =>
  keep(PLACE, JSON.stringify({ ...hold, page: location.href }), 'tab');

/** The place to come back to, if this page was reloaded or returned to; anything malformed is ignored. */
export function rememberedPlace(): Hold | undefined {
  try {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (entry?.type !== 'reload' && entry?.type !== 'back_forward') return undefined;
    const { page, block, share } = JSON.parse(kept(PLACE, 'tab') ?? '{}');
    const known = page === location.href && Number.isInteger(block) && Number.isFinite(share);
    return known ? { block, share } : undefined;
  } catch {
    return undefined;
  }
}
