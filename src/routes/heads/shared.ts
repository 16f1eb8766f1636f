import type { ImageObject, Organization } from 'schema-dts';
import { edition } from '#content/edition.ts';
import { cardAltOf } from '#content/labels/cards.ts';
import { headLabels } from '#content/labels/heads.ts';
import { cardFor, cardSize } from './card.ts';
import type { Told } from './told.ts';

/** Minutes as an ISO 8601 duration. */
export const lasting = (minutes: number): string => `PT${minutes}M`;

const makers = ({ address }: Told): Organization => ({
  '@type': 'Organization',
  name: edition.author,
  url: address('/')
});

const cardOf = (told: Told): ImageObject => ({
  '@type': 'ImageObject',
  url: cardFor(told),
  width: `${cardSize.width} px`,
  height: `${cardSize.height} px`,
  caption: cardAltOf(told.section)
});

/** What holds for every page: its name and words, who made this edition, when, and how it may be used. */
export const published = (told: Told) => ({
  '@id': told.canonical,
  url: told.canonical,
  name: told.title.replace(` · ${edition.title}`, ''),
  description: told.description,
  inLanguage: headLabels.language,
  image: cardOf(told),
  author: makers(told),
  publisher: makers(told),
  datePublished: edition.published,
  dateModified: edition.revised,
  version: edition.version,
  isAccessibleForFree: true
});

/** The licence of our own words and pictures; figures keep those of their makers. */
export const licensed = { license: edition.licence.url } as const;

/** The whole story, as a page that belongs to it names it. */
export const partOfStory = ({ address }: Told) => ({
  isPartOf: { '@type': 'Article', '@id': address('/'), url: address('/'), name: edition.title } as const
});
