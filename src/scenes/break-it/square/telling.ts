import { labels } from '#content/labels/square.ts';
import type { Goal } from '../../contract.ts';
import { oppositeOf, sameCorner, type Corner, type Game } from './game.ts';
import type { Table } from './table.ts';

const nameOf = ({ you, they }: Corner): string => labels.corner(you, they);

/** The sentence that says what kind of game it is; it follows from the game, so it is never wrong about it. */
export function sentenceOf({ kind, ways, stable, best, gains }: Game): string {
  const words = labels.kinds;
  switch (kind) {
    case 'contest':
      return words.contest(ways.you, ways.they);
    case 'common':
      return words.common(best.map(nameOf));
    case 'harmony':
      return words.harmony(
        nameOf(stable[0]!),
        stable[0]!.you === stable[0]!.they ? stable[0]!.you : undefined
      );
    case 'dilemma':
      return words.dilemma(nameOf(stable[0]!), nameOf(oppositeOf(stable[0]!)));
    case 'settled':
      return words.settled(nameOf(stable[0]!), gains!.you, gains!.they);
    case 'stag-hunt':
      return words.stag;
    case 'chicken':
      return words.chicken;
    case 'chase':
      return words.chase;
    case 'undecided':
      return words.undecided;
  }
}

const allOpen: Corner = { you: 'open', they: 'open' };

/** What the one stable corner costs the world and the reader’s best lab against both open; empty where there is none, or it is that. */
export function priceOf({ stable }: Game, table: Table): string {
  const [at, ...others] = stable;
  if (!at || others.length > 0 || sameCorner(at, allOpen)) return '';
  const change = (measure: 'ideas' | 'bestA'): number =>
    Math.round(100 * (table.spread(at, measure).mean / Math.max(1, table.spread(allOpen, measure).mean) - 1));
  return labels.price(nameOf(at), change('ideas'), change('bestA'));
}

/** A number of a goal, with its sign where it is a lead. */
export const sayOf = (goal: Goal): ((value: number) => string) =>
  goal === 'lead' ? labels.signed : labels.number;
