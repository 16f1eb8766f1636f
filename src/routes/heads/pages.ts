import { story, type SectionId } from '#content/story.ts';
import { sectionsTabled } from '../data/tabled.ts';

/**
 * Routes that no search should lead to, though anybody may follow a link there: the presenter's window is empty
 * without slides; the prints are the words of other pages once more, laid out for paper; the picture alone has no word
 * on it by intent; and the key would spoil the worksheet for the pupil who searches for its questions. Embeds can be
 * found, as the section they are a part of: they name its page as canonical.
 */
const unlisted: readonly string[] = [
  '/notes',
  '/print',
  '/print/slides',
  '/print/notes',
  '/teach/picture',
  '/teach/key'
];

/** Whether searches may lead to a route. What has no route is a page of an error: never. */
export const listed = (route: string | null): boolean => route !== null && !unlisted.includes(route);

/** The paths, from `/`, of all pages that searches should know of, the story first. */
export const listedPaths = (): readonly string[] => [
  '/',
  ...story.map(({ id }) => `/s/${id}/`),
  '/teach/',
  '/teach/worksheet/',
  '/sources/',
  '/method/',
  ...sectionsTabled().map((id) => `/data/${id}/`)
];

/** The section that a page belongs to by its address, if any. */
export const sectionAt = (params: Readonly<Record<string, string | undefined>>): SectionId | undefined =>
  story.find(({ id }) => id === params['section'])?.id;
