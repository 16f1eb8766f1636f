import { isModelled, type Claim } from '../claims.ts';
import { figureAt, placesOf, type Figures } from '../figures.ts';
import type { Claiming, Kind, SectionShape, Sentence, StepShape } from '../schema.ts';
import { problem } from './problem.ts';
import { countWords, quotedFrom, quotesIn } from './words.ts';

/** What prose may refer to. */
export interface Known {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly figures: Figures;
}

/** Takes one fault: the field, and what is wrong with it. */
export type Report = (field: string, what: string) => void;

/** The claims that each kind of sentence may rest on: an opinion never passes as a measurement, nor the reverse. */
const restsOn: Readonly<Record<Exclude<Kind, 'modelled'>, readonly Claim['kind'][]>> = {
  said: ['attributed'],
  measured: ['fact', 'counterpoint'],
  against: ['counterpoint', 'fact']
};

function checkPlaces(text: string, field: string, known: Known, report: Report): void {
  for (const path of placesOf(text))
    if (figureAt(path, known.figures) === undefined) report(field, `names the unknown figure {${path}}`);
}

function checkClaiming(sentence: Claiming, field: string, known: Known, report: Report): void {
  const { kind, claims } = sentence;
  if (claims.length === 0) report(`${field}.claims`, 'is empty');
  for (const id of claims) {
    if (isModelled(id) !== (kind === 'modelled')) {
      report(
        field,
        `is marked ${kind} but rests on "${id}", ${isModelled(id) ? '' : 'not '}a figure of the model`
      );
    } else if (kind === 'modelled') {
      if (!known.figures[id]) report(`${field}.claims`, `names the unknown figure "${id}"`);
    } else {
      const claim = known.claims.get(id);
      if (!claim) report(`${field}.claims`, `names the unknown claim "${id}"`);
      else if (!restsOn[kind].includes(claim.kind))
        report(field, `is marked ${kind} but rests on "${id}", which is of kind ${claim.kind}`);
      else if (kind === 'said' && !claim.speaker) report(field, `has no speaker: claim "${id}" names none`);
    }
  }
  for (const quote of quotesIn(sentence.text)) {
    const cited = claims.flatMap((id) => known.claims.get(id) ?? []);
    if (!cited.some((claim) => quotedFrom(quote, claim.quote ?? '') || quotedFrom(quote, claim.text)))
      report(field, `quotes “${quote}”, which differs from ${claims.join(', ')} in claims.json`);
  }
}

/** Reports what is wrong with one sentence: empty, an unknown figure or claim, a kind it may not have, a quotation that differs. */
export function checkSentence(sentence: Sentence, field: string, known: Known, report: Report): void {
  const text = typeof sentence === 'string' ? sentence : sentence.text;
  if (text.trim() === '') report(field, 'is empty');
  checkPlaces(text, field, known, report);
  if (typeof sentence !== 'string') checkClaiming(sentence, field, known, report);
  else for (const quote of quotesIn(text)) report(field, `quotes “${quote}” without a claim`);
}

function checkStep(step: StepShape, at: string, known: Known, report: Report): void {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(step.id)) report(`${at}.id`, `"${step.id}" is not kebab-case`);
  step.text.forEach((sentence, i) => checkSentence(sentence, `${at}.text[${i}]`, known, report));
  const text = step.text
    .map((sentence) => (typeof sentence === 'string' ? sentence : sentence.text))
    .join(' ');
  const words = countWords(text.replace(/\{[^{}]*\}/g, '0'));
  if (words < 25 || words > 70) report(`${at}.text`, `has ${words} words; a step has 25 to 70`);
  if (!step.description?.trim()) report(`${at}.description`, 'is empty');
  else if (countWords(step.description) < 5)
    report(`${at}.description`, 'says too little to stand for the picture');
  else checkPlaces(step.description, `${at}.description`, known, report);
}

/** What is wrong with the claiming sentences of a page beside the story; its plain sentences may use quotation marks. */
export function sentenceProblems(sentences: readonly Sentence[], file: string, known: Known): string[] {
  const found: string[] = [];
  for (const [i, sentence] of sentences.entries())
    if (typeof sentence !== 'string')
      checkSentence(sentence, `sentence ${i + 1}`, known, (field, what) =>
        found.push(problem(file, field, what))
      );
  return found;
}

/** An objection rests on counter-evidence or, where the section is about the model, on the model itself; it stays short. */
function checkObjection(objection: Claiming | undefined, known: Known, report: Report): void {
  if (!objection) return report('objection', 'is missing');
  if (objection.kind !== 'against' && objection.kind !== 'modelled')
    report('objection', `is marked ${objection.kind}; what objects is against or modelled`);
  const words = countWords(objection.text.replace(/\{[^{}]*\}/g, '0'));
  if (words > 40) report('objection', `has ${words} words; an objection has at most 40`);
  checkSentence(objection, 'objection', known, report);
}

/** What is wrong with the words of one section. */
export function sectionProblems(section: SectionShape, known: Known): string[] {
  const found: string[] = [];
  const report: Report = (field, what) => found.push(problem(`sections/${section.id}.ts`, field, what));
  for (const field of ['heading', 'blurb', 'summary'] as const) {
    if (!section[field]?.trim()) report(field, 'is empty');
    else checkPlaces(section[field], field, known, report);
  }
  if (section.blurb.length > 160)
    report('blurb', `has ${section.blurb.length} characters; at most 160 fit a preview`);
  checkObjection(section.objection, known, report);
  section.steps.forEach((step, i) => checkStep(step, `steps[${i}]`, known, report));
  return found;
}

/** Ids of sections and steps are addresses on one page, so none may be used twice. */
export function idProblems(sections: readonly SectionShape[]): string[] {
  const owners = new Map<string, string>();
  const found: string[] = [];
  const claim = (id: string, file: string, field: string) => {
    const owner = owners.get(id);
    if (owner) found.push(problem(file, field, `"${id}" is used in ${owner} too`));
    owners.set(id, owner ?? file);
  };
  for (const section of sections) {
    const file = `sections/${section.id}.ts`;
    claim(section.id, file, 'id');
    section.steps.forEach((step, i) => claim(step.id, file, `steps[${i}].id`));
  }
  return found;
}
