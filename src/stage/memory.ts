import { views, type ViewName } from '#story/address.ts';
import type { Hold } from './driver.ts';

const VIEW = 'seed-corn:view';
const PLACE = 'seed-corn:place';

/** The layout the reader chose here before, if any. */
export function rememberedView(): ViewName | undefined {
  try {
    return views.find((name) => name === localStorage.getItem(VIEW));
  } catch {
    return undefined;
  }
}

/** Keeps the choice of layout, if the device lets us. */
export function rememberView(view: ViewName): void {
  try {
    localStorage.setItem(VIEW, view);
  } catch {
    return;
  }
}

/** Keeps the place in the text for a reload of this very page, in this tab. */
export function rememberPlace(hold: Hold): void {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify({ ...hold, page: location.href }));
  } catch {
    return;
  }
}

/** The place to come back to, if this page was reloaded or returned to; anything malformed is ignored. */
export function rememberedPlace(): Hold | undefined {
  try {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (entry?.type !== 'reload' && entry?.type !== 'back_forward') return undefined;
    const { page, block, share } = JSON.parse(sessionStorage.getItem(PLACE) ?? '{}');
    const known = page === location.href && Number.isInteger(block) && Number.isFinite(share);
    return known ? { block, share } : undefined;
  } catch {
    return undefined;
  }
}
