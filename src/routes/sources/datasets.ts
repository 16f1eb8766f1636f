import builtOn from '#content/data/built-on.json' with { type: 'json' };
import eci from '#content/data/eci.json' with { type: 'json' };
import fmti from '#content/data/fmti.json' with { type: 'json' };
import notable from '#content/data/notable.json' with { type: 'json' };
import openness from '#content/data/openness.json' with { type: 'json' };
import tracked from '#content/data/tracked.json' with { type: 'json' };
import { dataNames, treeAbout } from '#content/labels/sources.ts';
import { sourcesWords } from '#content/sources.ts';

const [made, ...toKnow] = sourcesWords.tree.text;

const about = {
  notable: notable.about,
  eci: eci.about,
  'built-on': builtOn.about,
  fmti: fmti.about,
  openness: openness.about,
  tracked: tracked.about,
  lineage: { ...treeAbout, source: made, note: toKnow.join(' ') }
};

/** The id of a data set; its anchor on the page is `data-<id>`. */
export type DataId = keyof typeof dataNames;

/** Every data set behind the story, with its source, licence, date, credit line and what to know of it. */
export const datasets = (Object.keys(about) as DataId[]).map((id) => ({
  id,
  name: dataNames[id],
  ...about[id]
}));
