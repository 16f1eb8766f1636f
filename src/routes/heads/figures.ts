import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import { tableLabels } from '#content/labels/tables.ts';
import type { SectionId } from '#content/story.ts';
import { tabledIn } from '../data/tabled.ts';
import { partOfStory, published } from './shared.ts';
import type { Told } from './told.ts';

/**
 * The figures that a section's pictures draw, as linked data, each table with its CSV file and its source. They come
 * from several makers with licences of their own, which each table's source names: no one licence is claimed for all.
 */
export async function figuresData(told: Told, section: SectionId): Promise<WithContext<Dataset>> {
  const tabled = (await tabledIn(section)) ?? [];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...published(told),
    ...partOfStory(told),
    description: `${told.description} ${tableLabels.lead}`,
    distribution: tabled.map(({ table, steps }): DataDownload => ({
      '@type': 'DataDownload',
      name: table.title,
      description: table.source,
      encodingFormat: 'text/csv',
      contentUrl: told.address(`/data/${section}/${steps[0]!.id}.csv`)
    }))
  };
}
