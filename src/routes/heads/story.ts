import type { ArticleLeaf, LearningResourceLeaf, MergeLeafTypes, WithContext } from 'schema-dts';
import { edition } from '#content/edition.ts';
import { headLabels as words } from '#content/labels/heads.ts';
import { story, type SectionId } from '#content/story.ts';
import { minutesToRead } from '#story/length.ts';
import { citedBySection, citedByStory } from './cited.ts';
import { lasting, licensed, partOfStory, published } from './shared.ts';
import type { Told } from './told.ts';

type Explainer = WithContext<MergeLeafTypes<[ArticleLeaf, LearningResourceLeaf]>>;

/** What the story and each of its sections have in common: an article to read, and something to learn from. */
const explainer = (told: Told): Explainer => ({
  '@context': 'https://schema.org',
  '@type': ['Article', 'LearningResource'],
  ...published(told),
  ...licensed,
  mainEntityOfPage: told.canonical,
  educationalLevel: words.level,
  typicalAgeRange: words.ageRange,
  learningResourceType: words.kinds.story,
  keywords: words.keywords
});

/** The whole story as linked data. */
export const storyData = (told: Told): Explainer => ({
  ...explainer(told),
  headline: edition.title,
  alternativeHeadline: edition.subtitle,
  timeRequired: lasting(minutesToRead()),
  teaches: words.teaches,
  hasPart: story.map(({ id, heading }, index) => ({
    '@type': 'Article',
    '@id': told.address(`/s/${id}/`),
    url: told.address(`/s/${id}/`),
    name: heading,
    position: index + 1
  })),
  citation: citedByStory(told)
});

/** A section of the story as linked data: what it teaches is the sentence that its reader should leave with. */
export function sectionData(told: Told, id: SectionId): Explainer {
  const section = story.find((section) => section.id === id)!;
  return {
    ...explainer(told),
    ...partOfStory(told),
    headline: section.heading,
    position: story.findIndex((section) => section.id === id) + 1,
    timeRequired: lasting(minutesToRead([section])),
    teaches: section.summary,
    citation: citedBySection(id)
  };
}
