import { cardClaimOf, cards } from '#content/labels/cards.ts';
import { stageLabels } from '#content/labels/stage.ts';
import { edition } from '#content/edition.ts';
import { fill } from '#content/figures.ts';
import { story, type SectionId } from '#content/story.ts';
import { stillOf } from '#picture/svg.ts';
import { wholeField } from '#picture/view.ts';
import { stillOfSection } from '#stage/still.ts';
import { cardOf, coverOf } from './compose.ts';
import { moments, type Moment } from './moments.ts';
import { plainly, withoutWords } from './plainly.ts';

/** Lines with signs that no font of ours has: on every card they lie outside what is seen of its picture, or say too little. */
const UNDRAWN = /[○κ]/;

/** The share card of a section as an SVG file that needs nothing but our fonts. */
export async function sectionCard(section: SectionId): Promise<string> {
  const { step, t, size, window, without }: Moment = moments[section];
  const still = await stillOfSection(section, { size, painter: stillOf, css: '' }, step, t);
  const legible = withoutWords(still, UNDRAWN);
  const index = story.findIndex(({ id }) => id === section);
  return plainly(
    cardOf({
      claim: cardClaimOf(section),
      section: {
        heading: story[index]!.heading,
        place: stageLabels.count(index + 1, story.length),
        index,
        of: story.length
      },
      title: edition.title,
      caption: cards[section].caption,
      foot: fill(cards[section].foot),
      picture: { svg: without ? withoutWords(legible, without) : legible, window }
    })
  );
}

/** Years into an open world: enough for both colours to have mixed all round the rim. */
const TIME = 20;
/** So large that the seed head alone fills half of the card and runs off its edge. */
const SIDE = 1500;

/** The share card of the whole page: its title, and a seed head of a real run with everybody open. */
export function pageCard(): string {
  const view = { ...wholeField, plots: 0, flights: 0, ties: 0 };
  const svg = stillOf({}, 1, TIME, view, { width: SIDE, height: SIDE });
  const { title, subtitle } = edition;
  return plainly(coverOf({ title, subtitle, svg: `<g transform="translate(245 -435)">${svg}</g>` }));
}
