import { dateInWords, type Claim } from '#content/claims.ts';
import { modelled, placesOf, type ModelFigure } from '#content/figures.ts';
import { claimLabels } from '#content/labels/claims.ts';
import { printBand } from '#content/labels/method.ts';
import { printsLabels } from '#content/labels/prints.ts';
import type { Kind, Sentence } from '#content/schema.ts';

/** What a sentence rests on, in words for paper: its kind, and who said, measured or modelled it, and when. */
export interface Rests {
  readonly kind: Kind;
  readonly sources: readonly string[];
}

const wordsOfClaim = ({ speaker, source: { title, publisher, date } }: Claim): string =>
  [speaker, `“${title}”`, publisher, dateInWords(date)].filter(Boolean).join(', ');

/** What was compared, in which worlds, and the spread of each number that the sentence prints from it. */
function wordsOfFigure({ id, says, sample, values }: ModelFigure, text: string): string {
  const printed = Object.entries(values)
    .filter(([name]) => placesOf(text).some((path) => path.startsWith(`${id}.${name}.`)))
    .filter(([, { median, low, high }]) => median !== null && low !== high)
    .map(([name, band]) => printBand(name, band))
    .map(({ result, middle, span }) => printsLabels.result(result, middle, span));
  const [first = 1, last = 1] = modelled.seeds;
  return [says, ...printed, sample ?? claimLabels.worlds(last - first + 1)].join(' ');
}

/** What `sentence` rests on; undefined for one that claims nothing. An id that no claim or figure has is left out. */
export function restsOf(sentence: Sentence, claims: readonly Claim[]): Rests | undefined {
  if (typeof sentence === 'string') return undefined;
  const { kind, claims: ids, text } = sentence;
  const said = ids.flatMap((id) => claims.filter((claim) => claim.id === id));
  const sources = new Set(said.map(wordsOfClaim));
  const figures = ids.flatMap((id) => modelled.figures.filter((figure) => figure.id === id));
  return { kind, sources: [...sources, ...figures.map((figure) => wordsOfFigure(figure, text))] };
}
