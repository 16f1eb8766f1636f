import { claimProblems, modelProblems } from './checks/evidence.ts';
import { publishedProblems, type Ids } from './checks/ids.ts';
import { idProblems, sectionProblems, sentenceProblems } from './checks/prose.ts';
import { slideProblems, type AnySlides } from './checks/slides.ts';
import { teachingProblems, type AnyTeaching } from './checks/teaching.ts';
import type { Claim } from './claims.ts';
import claims from './claims.json' with { type: 'json' };
import ids from './ids.json' with { type: 'json' };
import { cardSentences } from './labels/cards.ts';
import { controls } from './labels/controls.ts';
import { labels as whatNext } from './labels/what-next.ts';
import { figures, modelled, type Figures, type ModelFigure } from './figures.ts';
import type { Block } from './method/blocks.ts';
import { method } from './method.ts';
import type { SectionShape, Sentence } from './schema.ts';
import { slides } from './slides/index.ts';
import { sourcesWords } from './sources.ts';
import { story } from './story.ts';
import { teaching } from './teaching/index.ts';
import { kit } from './teaching/kit.ts';
import { items } from './teaching/worksheet.ts';

/** Everything that the story says and rests on. */
export interface Content {
  readonly sections: readonly SectionShape[];
  readonly ids: Ids;
  readonly claims: readonly Claim[];
  readonly figures: Figures;
  readonly modelled: readonly ModelFigure[];
  readonly slides: Readonly<Record<string, AnySlides | undefined>>;
  readonly teaching: Readonly<Record<string, AnyTeaching | undefined>>;
  /** Claiming prose of the pages beside the story, by file. */
  readonly pages: Readonly<Record<string, readonly Sentence[]>>;
}

const sentencesOf = (block: Block): readonly Sentence[] => {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'list') return block.items.flat();
  if (block.kind !== 'table') return [];
  return block.rows.flat().flatMap((cell) => (Array.isArray(cell) ? (cell as readonly Sentence[]) : []));
};

/** The content of this project. */
export const content: Content = {
  sections: story,
  ids,
  claims: claims as readonly Claim[],
  figures,
  modelled: modelled.figures,
  slides,
  teaching,
  pages: {
    'sources.ts': sourcesWords.simplified.text,
    'labels/cards.ts': cardSentences,
    'labels/controls.ts': Object.values(controls).flatMap(({ source }) => source),
    'labels/what-next.ts': Object.values(whatNext.roles).flatMap(({ actions }) => [...actions]),
    'method.ts': method.blocks.flatMap(sentencesOf),
    'teaching/kit.ts': [...kit.lead, ...kit.stake],
    'teaching/worksheet.ts': items.flatMap(({ form, answer }) =>
      form.kind === 'sort' ? [...form.claims, ...answer] : answer
    )
  }
};

/** All that is wrong with the content, each fault in one line that names its file and field. */
export function problemsOf(content: Content): string[] {
  const known = {
    claims: new Map(content.claims.map((claim) => [claim.id, claim])),
    figures: content.figures
  };
  return [
    ...claimProblems(content.claims),
    ...modelProblems(content.modelled),
    ...idProblems(content.sections),
    ...publishedProblems(content.sections, content.ids),
    ...content.sections.flatMap((section) => sectionProblems(section, known)),
    ...Object.entries(content.pages).flatMap(([file, sentences]) => sentenceProblems(sentences, file, known)),
    ...slideProblems(content.sections, content.slides, known),
    ...teachingProblems(content.sections, content.teaching, known)
  ];
}

/** Throws one error that lists every fault of the content; the build calls it, so nothing faulty is published. */
export function check(): void {
  const problems = problemsOf(content);
  if (problems.length > 0)
    throw new Error(`The content has ${problems.length} faults:\n${problems.join('\n')}`);
}
