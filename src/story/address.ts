import { aliases } from '#content/ids.json';
import { story, type SectionId, type StepId } from '#content/story.ts';

/** Ids that have left the story, each with the section or step that stands for it now. */
export type Aliases = Readonly<Record<string, string>>;

/** The layouts a reader can ask for. */
export const views = ['scroll', 'plain'] as const;
export type ViewName = (typeof views)[number];

/** A place in the story that a link can name; without a section, its beginning. */
export interface Place {
  readonly section?: SectionId;
  /** A step of that section. */
  readonly step?: StepId;
  readonly view?: ViewName;
  /** One slide per step, for a class. */
  readonly present?: boolean;
}

const sections = new Map<string, SectionId>(story.map(({ id }) => [id, id]));
const steps = new Map<string, { readonly section: SectionId; readonly step: StepId }>(
  story.flatMap(({ id, steps }) => steps.map((step) => [step.id, { section: id, step: step.id }]))
);

/**
 * The address of a place within the site, from `/`, without the base path: `/s/<section>/#<step>`. A query of the
 * section's own, without `?`, stands first among what is asked for.
 */
export function addressOf(place: Place & { readonly query?: string }): string {
  const { section, step, view, present, query = '' } = place;
  const path = section ? `/s/${section}/` : '/';
  const asked = [query, view ? `view=${view}` : '', present ? 'present' : ''].filter(Boolean).join('&');
  return `${path}${asked && `?${asked}`}${section && step ? `#${step}` : ''}`;
}

/**
 * The place an address names. A fragment that names a section or a step wins over the path, as the browser goes
 * there. Ids of `old` lead to what stands for them now. Whatever is unknown, malformed or outside `base` is ignored;
 * it never throws.
 */
export function placeOf(
  url: Pick<URL, 'pathname' | 'search' | 'hash'>,
  base = '',
  old: Aliases = aliases
): Place {
  const named = placeOfId(url.hash.slice(1), old) ?? placeOfPath(url.pathname, base, old);
  const asked = new URLSearchParams(url.search);
  const view = views.find((name) => name === asked.get('view'));
  return { ...named, ...(view && { view }), ...(asked.has('present') && { present: true }) };
}

/** The section or step with that id, or the one that stands for it now; undefined for anything else. */
export function placeOfId(id: string, old: Aliases = aliases): Place | undefined {
  const now = Object.hasOwn(old, id) ? old[id]! : id;
  const section = sections.get(now);
  return section ? { section } : steps.get(now);
}

function placeOfPath(path: string, base: string, old: Aliases): Place {
  if (!path.startsWith(`${base}/`)) return {};
  const id = /^\/s\/([a-z-]+)\/?$/.exec(path.slice(base.length))?.[1] ?? '';
  return (sections.has(id) || Object.hasOwn(old, id) ? placeOfId(id, old) : undefined) ?? {};
}
