import type { SectionId, StepId } from '#content/story.ts';
import type { Size } from '#scenes/contract.ts';
import type { Window } from './compose.ts';

/** What of a section's scene stands on its card. */
export interface Moment {
  readonly step: StepId;
  /** How far through the step, 0 to 1; its end if left out. */
  readonly t?: number;
  /** The stage it is drawn on, small as a phone's, so that its words stay large. */
  readonly size: Size;
  /** The part of that stage to be seen: left, top, width, height. */
  readonly window: Window;
  /** Words that a card has no use for. */
  readonly without?: RegExp;
}

const phone: Size = { width: 350, height: 394 };
const tall = (height: number): Size => ({ width: 350, height });

/** The step and moment of each section whose picture says most when it is small. */
export const moments: { readonly [S in SectionId]: Moment & { readonly step: StepId<S> } } = {
  warning: { step: 'why-existential', size: phone, window: [0, 0, 350, 326], without: /○/ },
  'moving-faster': { step: 'lag-opens', size: tall(640), window: [0, 86, 350, 314] },
  'strong-but-closed': { step: 'walls-rise', size: phone, window: [0, 0, 350, 352] },
  'one-open-paper': { step: 'both-sides-build', size: phone, window: [0, 40, 350, 338] },
  'openness-strategy': { step: 'lines-cross', size: tall(480), window: [0, 116, 350, 318] },
  'scientists-talking': {
    step: 'pieces-apart',
    size: { width: 320, height: 520 },
    window: [0, 94, 320, 336],
    without: /^\d of \d$/
  },
  'seed-corn': { step: 'where-phds-go', size: tall(600), window: [0, 82, 350, 298] },
  'why-openness': {
    step: 'national-security',
    size: tall(480),
    window: [0, 0, 350, 350],
    without: /^(Lab|Univ\.)/
  },
  'break-it': { step: 'when-closing-pays', size: tall(480), window: [0, 112, 350, 340] },
  // A moment before the walls are down: they can be seen to open.
  'what-next': { step: 'walls-come-down', t: 0.02, size: phone, window: [0, 0, 350, 330] }
};
