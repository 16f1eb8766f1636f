import { embedLabels } from '#content/labels/embed.ts';
import { story, type SectionId } from '#content/story.ts';
import { HEIGHT_MESSAGE } from './message.ts';

/** What is to be put into another page. */
export interface Embedding {
  readonly section: SectionId;
  /** The step it begins with; the first of the section if left out. */
  readonly step?: string;
  /** Absolute address of this site's first page, ending in `/`. */
  readonly home: string;
  /** True for a script that keeps the frame as high as its content; else the height is fixed. */
  readonly automatic?: boolean;
}

/** Height of a frame in CSS pixels where no script sets it: a picture and its words, on most pages without scrolling. */
export const FIXED_HEIGHT = 760;

/** Absolute address of the page that is shown in the frame. */
export function frameAddress({ section, step, home }: Embedding): string {
  const url = new URL(`embed/${section}/`, home);
  if (step) url.hash = step;
  return url.href;
}

const written = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => written[found as keyof typeof written]);

/**
 * HTML that shows a section in a frame, to be pasted into any page. The script of the automatic kind heeds only this
 * site, and only frames of the page it stands in; pasted several times it does the same as once.
 */
export function snippetOf(embedding: Embedding): string {
  const heading = story.find(({ id }) => id === embedding.section)?.heading ?? '';
  const attributes = [
    `src="${escaped(frameAddress(embedding))}"`,
    `title="${escaped(embedLabels.frameTitle(heading))}"`,
    `width="100%"`,
    `height="${FIXED_HEIGHT}"`,
    `loading="lazy"`,
    `allow="web-share; clipboard-write; fullscreen"`,
    `style="border: 0"`
  ];
  const frame = `<iframe ${attributes.join(' ')}></iframe>`;
  return embedding.automatic ? `${frame}\n${scriptFor(new URL(embedding.home).origin)}` : frame;
}

const scriptFor = (origin: string): string => `<script>
addEventListener('message', ({ data, origin, source }) => {
  if (origin !== ${inScript(origin)} || data?.type !== ${inScript(HEIGHT_MESSAGE)}) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = Number(data.height) + 'px';
});
</script>`;

/** A text as a script may have it: nothing in it ends the text or the script. */
const inScript = (text: string): string =>
  `'${text.replace(/[\\'<]/g, (found) => `\\x${found.charCodeAt(0).toString(16)}`)}'`;
