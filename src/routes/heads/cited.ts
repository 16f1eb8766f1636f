import type { CreativeWork, Dataset } from 'schema-dts';
import type { Claim } from '#content/claims.ts';
import claimList from '#content/claims.json' with { type: 'json' };
import type { SectionId } from '#content/story.ts';
import { datasets } from '../sources/datasets.ts';
import { usesOf } from '../sources/uses.ts';
import type { Told } from './told.ts';

const claims = claimList as readonly Claim[];
const uses = usesOf();

/** The article that the story grew from: the source of this claim (see “Where the article simplifies”). */
const ORIGIN = 'w4';

/** An ISO year, month or day, not a span of two. */
const isDate = (date: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(date);

/** The sources of others that these claims name, each address once. Who wrote them is set out on the sources page. */
const worksOf = (chosen: readonly Claim[]): CreativeWork[] => {
  const foreign = chosen.map(({ source }) => source).filter(({ url }) => /^https?:/.test(url));
  const byUrl = new Map(foreign.map((source) => [source.url, source]));
  return [...byUrl.values()].map(({ title, url, date }) => ({
    '@type': 'CreativeWork',
    name: title,
    url,
    ...(isDate(date) ? { datePublished: date } : {})
  }));
};

/** What the whole story rests on: the article that it grew from, and the data behind its charts. */
export const citedByStory = ({ address }: Pick<Told, 'address'>): (CreativeWork | Dataset)[] => [
  ...worksOf(claims.filter(({ id }) => id === ORIGIN)),
  ...datasets.map(({ id, name, source, credit }): Dataset => ({
    '@type': 'Dataset',
    name,
    description: `${source}. ${credit}`,
    url: address(`/sources/#data-${id}`)
  }))
];

/** The sources that the claims of a section name. */
export const citedBySection = (section: SectionId): CreativeWork[] =>
  worksOf(claims.filter(({ id }) => uses.get(id)?.some((use) => use.section.id === section)));
