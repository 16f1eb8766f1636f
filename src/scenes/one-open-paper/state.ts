import { links, rows, works, type Link } from '#content/lineage.ts';
import type { StepId } from '#content/story.ts';
import { between, ease, lerp, type Progress } from '#story/progress.ts';
import type { Choices } from '../contract.ts';
import { crossesPacific, lockedBy, workOf } from './graph.ts';

type Step = StepId<'one-open-paper'>;

/** How a work looks; each number runs from 0 to 1. */
export interface WorkLook {
  /** Grown into the picture. */
  readonly here: number;
  readonly lit: number;
  /** Greyed because it drew on the locked work. */
  readonly grey: number;
  /** How far the wall around it is closed. */
  readonly wall: number;
}

/** How a link looks; each number runs from 0 to 1. */
export interface LinkLook {
  /** How much of its length is drawn, from the earlier work on. */
  readonly drawn: number;
  readonly lit: number;
  readonly grey: number;
}

/** The whole picture at one place in the story. */
export interface Tree {
  /** The step that has the stage: its title and its labels show. */
  readonly step: Step;
  /** How clearly names show: not while the tree makes room for quotations. */
  readonly named: number;
  /** How many rows of the tree fill the stage's height: few at first, all of them in the end. */
  readonly horizon: number;
  readonly works: Readonly<Record<string, WorkLook>>;
  /** In the order of the data. */
  readonly links: readonly LinkLook[];
  /** The work that is, or would be, locked. */
  readonly locked: string;
  /** How many works have turned grey. */
  readonly greyed: number;
  /** Whether a tap locks a work now. */
  readonly locking: boolean;
  /** How much room the makers' words have, 0 none to 1 all; and how many of them have been said. */
  readonly panel: number;
  readonly said: number;
}

const steps = [
  'attention-montreal',
  'residual-beijing',
  'layer-norm-toronto',
  'published-and-patented',
  'both-sides-build',
  'lock-a-paper',
  'tree-goes-dark'
] as const satisfies readonly Step[];

/** The three ideas, in the order in which the steps light them. */
export const threeIdeas = ['bahdanau', 'resnet', 'layernorm'] as const;
/** Rows up to the Transformer, which fill the stage until it has been published. */
export const firstRows = workOf('transformer')!.row + 1;
/** The works whose makers, or whose readers, say what was kept back; in order of time. */
export const darkWorks = works.filter((work) => work.dark).map((work) => work.id);

/** The links across the Pacific that the story tells of. */
export const toldCrossings: readonly string[] = [
  'rope>llama',
  'rope>gpt-oss',
  'llama>qwen',
  'llama>deepseek-v2'
];

const quiet = 0.4;
const quietLink = 0.22;

/** The works that a step points at; these are labelled on every screen, in order of importance. */
export function pointedAt(step: Step, locked: string): readonly string[] {
  switch (step) {
    case 'attention-montreal':
      return threeIdeas.slice(0, 1);
    case 'residual-beijing':
      return threeIdeas.slice(0, 2);
    case 'layer-norm-toronto':
      return threeIdeas;
    case 'published-and-patented':
      return ['transformer', ...threeIdeas];
    case 'both-sides-build':
      return ['transformer', 'rope', 'llama', 'gpt-oss', 'qwen', 'deepseek-v2'];
    case 'lock-a-paper':
      return [locked];
    case 'tree-goes-dark':
      return darkWorks;
  }
}

/** What the stage shows; pure and continuous in `progress`. An unknown `choices.locked` counts as the Transformer. */
export function stateAt(progress: Progress<'one-open-paper'>, choices: Pick<Choices, 'locked'>): Tree {
  const locked = workOf(choices.locked)?.id ?? 'transformer';
  const step = steps.findLast((id) => progress[id] > 0) ?? steps[0];
  const come = (id: Step, from = 0, to = 0.6) => ease(between(progress[id], from, to));

  const horizon = lerp(firstRows, rows, ease(between(progress['both-sides-build'], 0.02, 0.85)));
  const released = come('tree-goes-dark', 0, 0.25);
  const sweep = sweepOf(progress, locked);
  const drewOn = lockedBy(locked);

  const lookOf = (id: string): WorkLook => {
    const { row, dark } = workOf(id)!;
    const grey = drewOn.has(id) ? between(sweep - row, 0, 1) * (1 - released) : 0;
    const ownWall = dark ? come('tree-goes-dark', 0.05, 0.45) : 0;
    const lockWall = id === locked ? come('lock-a-paper', 0, 0.2) * (1 - released) : 0;
    const here =
      id === 'transformer' ? come('published-and-patented', 0.2, 0.5) : between(horizon - row, 0, 1);
    return { here, lit: litWork(id, come), grey, wall: Math.max(ownWall, lockWall) };
  };
  const looks = Object.fromEntries(works.map(({ id }) => [id, lookOf(id)]));

  const panel = come('tree-goes-dark', 0, 0.3);
  return {
    step,
    named: step === 'tree-goes-dark' ? between(panel, 0.95, 1) : 1,
    horizon,
    works: looks,
    links: links.map((link) => ({
      drawn: link.to === 'transformer' ? drawnOf(link, come) : looks[link.to]!.here,
      lit: litLink(link, come, drewOn, locked),
      grey: link.thin || (link.from !== locked && !drewOn.has(link.from)) ? 0 : looks[link.to]!.grey
    })),
    locked,
    greyed: works.filter(({ id }) => looks[id]!.grey >= 0.5).length,
    locking: step === 'lock-a-paper',
    panel,
    said: between(progress['tree-goes-dark'], 0.2, 0.85) * darkWorks.length
  };
}

/** The row that the grey has come down to. */
const sweepOf = (progress: Progress<'one-open-paper'>, locked: string): number =>
  lerp(workOf(locked)!.row, rows, between(progress['lock-a-paper'], 0.2, 0.85));

type Come = (id: Step, from?: number, to?: number) => number;

function litWork(id: string, come: Come): number {
  let lit = quiet;
  threeIdeas.forEach((idea, i) => {
    if (idea === id) lit = lerp(lit, 1, come(steps[i]!, 0, 0.4));
  });
  const first = id === 'transformer';
  lit = lerp(lit, first ? 1 : threeIdeas.includes(id as never) ? 0.6 : quiet, come('published-and-patented'));
  lit = lerp(lit, 0.9, come('both-sides-build', 0.05, 0.4));
  lit = lerp(lit, 1, come('lock-a-paper', 0, 0.2));
  return lerp(lit, workOf(id)!.dark ? 1 : quiet, come('tree-goes-dark', 0, 0.3));
}

function litLink(link: Link, come: Come, drewOn: ReadonlySet<string>, locked: string): number {
  const idea = threeIdeas.indexOf(link.from as never);
  let lit = quietLink;
  if (link.to === 'transformer' && idea >= 0) lit = lerp(lit, 0.9, come(steps[idea]!, 0.2, 0.5));
  lit = lerp(lit, link.to === 'transformer' ? 0.9 : quietLink, come('published-and-patented'));
  const crossing = toldCrossings.includes(`${link.from}>${link.to}`) ? 1 : 0.5;
  lit = lerp(lit, crossesPacific(link) ? crossing : quietLink, come('both-sides-build', 0.05, 0.4));
  const touched = !link.thin && (link.from === locked || drewOn.has(link.from));
  lit = lerp(lit, touched ? 0.85 : quietLink, come('lock-a-paper', 0, 0.2));
  return lerp(lit, quietLink / 2, come('tree-goes-dark', 0, 0.3));
}

/** The three ideas reach out in turn, half the way; they join, with others, once the Transformer is published. */
function drawnOf(link: Link, come: Come): number {
  const idea = threeIdeas.indexOf(link.from as never);
  const reached = idea < 0 ? 0 : 0.45 * come(steps[idea]!, 0.2, 0.8);
  return lerp(reached, 1, come('published-and-patented', 0, 0.4));
}

/** How many rows fill the stage once the step has been read: names are placed for this. */
export const rowsAtEndOf = (step: Step): number => (steps.indexOf(step) < 4 ? firstRows : rows);
