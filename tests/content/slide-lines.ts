import { plain } from '#content/figures.ts';
import type { Sentence } from '#content/schema.ts';
import { slides } from '#content/slides/index.ts';
import type { SectionId } from '#content/story.ts';

/** The slide lines of a section by step, in order, their places not yet filled. */
export const slidesIn = (id: SectionId): readonly (readonly [string, Sentence])[] =>
  Object.entries<Sentence>(slides[id]);

/** The slide lines of a section as a class reads them. */
export const linesOf = (id: SectionId): readonly string[] => slidesIn(id).map(([, line]) => plain([line]));
