import { plain } from '#content/figures.ts';
import type { Sentence } from '#content/schema.ts';
import { kit } from '#content/teaching/kit.ts';
import { plans } from '#content/teaching/plans.ts';
import { items, sheets } from '#content/teaching/worksheet.ts';

/** What the kit says of the lesson as a whole, each text once. */
export const kitTexts: readonly string[] = [
  kit.blurb,
  ...Object.values(kit.facts),
  ...kit.fair.points,
  ...kit.presenting.points,
  kit.exit.question,
  kit.exit.how,
  ...kit.exit.listen
];

/** What the plans say. */
export const planTexts: readonly string[] = plans.flatMap(({ when, aims, materials, phases }) => [
  when,
  ...aims,
  ...materials,
  ...phases.map(({ does }) => does)
]);

/** What the worksheet asks and its key answers, without the claims to sort. */
const sheetTexts: readonly string[] = [
  sheets.worksheet.blurb,
  sheets.worksheet.intro,
  sheets.key.blurb,
  sheets.key.intro,
  ...items.flatMap(({ ask, answer, look }) => [ask, ...answer.map((sentence) => plain([sentence])), look])
];

/** All sentences of kit and worksheet that rest on claims. */
export const kitSentences: readonly Sentence[] = [
  ...kit.lead,
  ...kit.stake,
  ...items.flatMap(({ form, answer }) => (form.kind === 'sort' ? [...form.claims, ...answer] : answer))
];

/** All prose of the kit, its plans and its sheets, with its numbers filled in. */
export const kitWords: readonly string[] = [
  plain([...kit.lead, ...kit.stake]),
  ...kitTexts,
  ...planTexts,
  ...sheetTexts
];
