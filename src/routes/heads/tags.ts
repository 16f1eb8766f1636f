import { edition } from '#content/edition.ts';
import { cardAltOf } from '#content/labels/cards.ts';
import { headLabels } from '#content/labels/heads.ts';
import { cardFor, cardSize } from './card.ts';
import { quoted, type Told } from './told.ts';

/** Routes that are the story, or a part of it: articles, with the dates that the story's ending shows. */
const articles: readonly (string | null)[] = ['/', '/s/[section]', '/embed/[section]'];

/** What previews of a link show: Open Graph, which every other reader of previews falls back to. */
export function previewTags(told: Told): string {
  const article = articles.includes(told.route);
  const properties: readonly (readonly [string, string])[] = [
    ['og:site_name', edition.title],
    ['og:locale', headLabels.locale],
    ['og:type', article ? 'article' : 'website'],
    ['og:title', told.title.replace(` · ${edition.title}`, '')],
    ['og:description', told.description],
    ['og:url', told.canonical],
    ['og:image', cardFor(told)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', cardAltOf(told.section)],
    ...(article
      ? ([
          ['article:published_time', edition.published],
          ['article:modified_time', edition.revised]
        ] as const)
      : [])
  ];
  return [
    ...properties.map(([name, content]) => `<meta property="${name}" content=${quoted(content)}>`),
    '<meta name="twitter:card" content="summary_large_image">'
  ].join('\n');
}
