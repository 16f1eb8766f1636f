import type { Block } from './method/blocks.ts';
import { chance } from './method/chance.ts';
import { favours } from './method/favours.ts';
import { limits } from './method/limits.ts';
import { mechanisms } from './method/mechanisms.ts';
import { parameters } from './method/parameters.ts';
import { rerun } from './method/rerun.ts';
import { robust } from './method/robustness.ts';
import { rules } from './method/rules.ts';
import { whatItIs } from './method/what-it-is.ts';

/** The page about the model. */
export const method = {
  heading: 'How the model works',
  blurb:
    'The simulation behind Seed Corn in plain words: its rules, dials and formulas, what it cannot show, and which way each limit leans.',
  blocks: [
    ...whatItIs,
    ...mechanisms,
    ...parameters,
    ...rules,
    ...chance,
    ...favours,
    ...robust,
    ...limits,
    ...rerun
  ] as readonly Block[]
} as const;
