import type { Band } from '../figures.ts';

/** Words of the page about the model that are not in its text. */
export const methodLabels = {
  back: 'Back to the story',
  contents: 'On this page',
  formula: (gives: string) => `Formula: ${gives}`,
  figures: 'The modelled figures of the story',
  figuresIntro: (worlds: number) =>
    `Every number that the story marks as a result of the model, over the same ${worlds} worlds unless it says otherwise. The middle value stands first, then the span that holds the middle eight of ten worlds. Where an order is claimed, the last column counts the worlds in which it holds.`,
  words: 'Words used here',
  columns: ['Result', 'Middle', 'Span', 'Worlds of 100'],
  span: (low: string, high: string, unit: string) =>
    low === high ? `${low}${unit}` : `${low} to ${high}${unit}`,
  none: 'none',
  after: (years: number) => `after ${years} years`,
  scrolls: 'This table scrolls sideways where it does not fit'
} as const;

/** What a result of the model is, and its unit (a sign behind each number, or a word for the result), by its name in the data without the year at its end. */
const results: Readonly<Record<string, readonly [words: string, unit: string]>> = {
  fewer: ['fewer ideas', '\u00a0%'],
  more: ['more ideas', '\u00a0%'],
  total: ['more ideas in all', '\u00a0%'],
  ideas: ['ideas', ''],
  breakthroughs: ['breakthroughs', ''],
  aBreakthroughs: ['breakthroughs made on side A', ''],
  root: ['age of the oldest idea that a breakthrough after year 25 needed, at most', 'years'],
  readers: ['institutions that built on the idea of side A most built on', ''],
  usesFewer: ['fewer uses of fresh ideas of A’s labs by others', '\u00a0%'],
  keptOfAll: ['ideas that are kept inside, of all found so far', '\u00a0%'],
  breakthroughsFewer: ['fewer breakthroughs', ''],
  firstBreakthrough: ['until the first breakthrough', 'years'],
  kept: ['latest ideas that are kept inside', '\u00a0%'],
  keptBefore: ['latest ideas that are kept inside before the opening', '\u00a0%'],
  keptUnderTenth: ['from the opening until less than a tenth is kept', 'years'],
  duplicated: ['projects on ideas already found elsewhere', '\u00a0%'],
  duplicatedOpen: ['the same with all labs open', '\u00a0%'],
  reuse: ['from an idea to the first that builds on it', 'years'],
  reuseOpen: ['the same with all labs open', 'years'],
  waited: ['from the last piece of a breakthrough to the breakthrough', 'years'],
  waitedOpen: ['the same with all labs open', 'years'],
  extraResearch: ['more research that secrecy pays for', '\u00a0%'],
  worldFewer: ['fewer ideas in the world', '\u00a0%'],
  worldFewerUnchanged: ['fewer ideas in the world than if nobody had changed', '\u00a0%'],
  aBest: ['more ideas known to A’s best lab', '\u00a0%'],
  aBestFewer: ['fewer ideas known to A’s best lab', '\u00a0%'],
  bBestFewer: ['fewer ideas known to B’s best lab', '\u00a0%'],
  lead: ['lead of A’s best lab over B’s', 'ideas'],
  aLeads: ['lead of A’s best lab over B’s', 'ideas'],
  bLeads: ['lead of B’s best lab over A’s', 'ideas'],
  leadOpen: ['lead of A’s best lab if it stays open', 'ideas'],
  leadMonths: ['lead of A’s best lab over B’s', 'months'],
  aLeadMonths: ['lead of A’s best lab over B’s', 'months'],
  bLeadMonths: ['lead of B’s best lab over A’s', 'months'],
  papersB: ['published ideas that come from B', '\u00a0%'],
  papersBOpen: ['published ideas that come from B if A stays open', '\u00a0%'],
  labResearchers: ['lab researchers, of those at the start', '\u00a0%'],
  training: ['students in training, of those at the start', '\u00a0%'],
  professors: ['professors, of those at the start', '\u00a0%'],
  perYear: ['more ideas a year', '\u00a0%'],
  perYearBefore: ['ideas a year before the opening', ''],
  perYearAfter: ['ideas a year after the opening', ''],
  ideasPerYearLast: ['fewer ideas a year in the last five years', '\u00a0%'],
  lossOpen: ['fewer ideas with herding, all labs open', '\u00a0%'],
  lossClosed: ['fewer ideas with herding, all labs closed', '\u00a0%'],
  spreadOpen: ['fields worked on evenly, of six, all labs open', ''],
  spreadClosed: ['fields worked on evenly, of six, all labs closed', ''],
  moreThanClosed: ['more ideas than with nothing published', '\u00a0%'],
  openMore: ['more ideas if all share', '\u00a0%'],
  closerLead: ['lead of a side that closes alone', '\u00a0%'],
  moreThanOpen: ['more ideas than with everything published', '\u00a0%']
};

/** What a value of a modelled figure is, in words, and the unit its numbers carry; throws for a name it does not know. */
export function resultOf(name: string): { readonly words: string; readonly unit: string } {
  const hired = /^labs(\d+)$/.exec(name);
  if (hired)
    return {
      words: `lab researchers after 40 years, with ${hired[1]}\u00a0% of professors hired a year`,
      unit: '%'
    };
  const fewer = /^hired(\d+)Fewer40$/.exec(name);
  if (fewer)
    return {
      words: `fewer ideas after 40 years, with ${fewer[1]}\u00a0% of professors hired a year`,
      unit: '\u00a0%'
    };
  const life = /^T(\d+?)(At10)?$/.exec(name);
  if (life) {
    const years = life[1] === '05' ? 'half a year' : life[1] === '1' ? 'one year' : `${life[1]} years`;
    return {
      words: `premium at which closing breaks even after ${life[2] ? 10 : 40} years, secrets living ${years}`,
      unit: ''
    };
  }
  const [, base = name, years] = /^(.*?)(\d+)?$/.exec(name) ?? [];
  const known = results[base];
  if (!known) throw new Error(`src/content/labels/method.ts: no words for the result "${name}"`);
  const [words, unit] = known;
  return { words: years ? `${words}, ${methodLabels.after(Number(years))}` : words, unit };
}

/** One result of the model in print: what it is, its middle value, its span, and the worlds of 100 in which the order holds. */
export interface PrintedBand {
  readonly result: string;
  readonly middle: string;
  readonly span: string;
  readonly worlds: string;
}

/** A value of a modelled figure, in print; throws for a name it does not know. */
export function printBand(name: string, { median, low, high, worlds }: Band): PrintedBand {
  const { words, unit } = resultOf(name);
  const sign = unit.endsWith('%') ? unit : '';
  const print = (value: number | null, sign: string) =>
    value === null ? methodLabels.none : `${value.toLocaleString('en-US').replace('-', '−')}${sign}`;
  return {
    result: words[0]!.toUpperCase() + words.slice(1) + (unit === sign ? '' : `, in ${unit}`),
    middle: print(median, sign),
    span: methodLabels.span(print(low, ''), print(high, ''), sign),
    worlds: worlds === undefined ? '' : `${worlds}`
  };
}
