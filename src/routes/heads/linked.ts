import type { TechArticle, WebPage, WithContext } from 'schema-dts';
import { figuresData } from './figures.ts';
import { kitData, worksheetData } from './kit.ts';
import { licensed, partOfStory, published } from './shared.ts';
import { sectionData, storyData } from './story.ts';
import type { Told } from './told.ts';

/**
 * What a page is, as JSON-LD (schema.org): read by searches, catalogues of teaching material and reference managers.
 * Undefined for pages that no search should lead to, and for embeds, whose section's own page says it.
 */
export async function linkedData(told: Told): Promise<object | undefined> {
  const { route, section } = told;
  const page = {
    '@context': 'https://schema.org',
    ...published(told),
    ...licensed,
    ...partOfStory(told)
  } as const;
  if (route === '/') return storyData(told);
  if (route === '/s/[section]' && section) return sectionData(told, section);
  if (route === '/data/[section]' && section) return figuresData(told, section);
  if (route === '/teach') return kitData(told);
  if (route === '/teach/worksheet') return worksheetData(told);
  if (route === '/method')
    return { ...page, '@type': 'TechArticle', headline: page.name } satisfies WithContext<TechArticle>;
  if (route === '/sources') return { ...page, '@type': 'WebPage' } satisfies WithContext<WebPage>;
  return undefined;
}
