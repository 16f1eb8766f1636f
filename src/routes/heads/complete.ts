import { linkedData } from './linked.ts';
import { listed } from './pages.ts';
import { previewTags } from './tags.ts';
import { saidIn, type Told } from './told.ts';

/** An object as a script that only holds data: nothing in it can end the script or begin a comment. */
export const dataScript = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/**
 * A rendered page with all that crawlers want to know behind its title: previews of the link, whether to list it, and
 * what it is as JSON-LD. It is added here, on the server, so that no reader's script carries it. A page that does not
 * say what it is (see `saidIn`) is not listed and gets nothing else.
 */
export async function complete(
  html: string,
  place: Pick<Told, 'route' | 'section' | 'address'>
): Promise<string> {
  const said = saidIn(html);
  const told = said && { ...said, ...place };
  const linked = told && (await linkedData(told));
  const added = [
    ...(told && listed(told.route) ? [] : ['<meta name="robots" content="noindex">']),
    ...(told ? [previewTags(told)] : []),
    ...(linked ? [dataScript(linked)] : [])
  ];
  return html.replace('</head>', () => `${added.join('\n')}\n  </head>`);
}
