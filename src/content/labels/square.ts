/** Words of the two-by-two. “You” are the US labs and “they” the Chinese ones; both are stand-ins. */
type Policy = 'open' | 'closed';
type Side = 'you' | 'they';
type Way = Policy | 'depends' | 'unclear';

const corner = (you: Policy, they: Policy): string => {
  if (you === they) return you === 'open' ? 'both open' : 'both closed';
  return you === 'open' ? 'you open, they closed' : 'you closed, they open';
};

const contest = (you: Way, they: Way): string => {
  if (you === 'unclear' && they === 'unclear')
    return 'a contest, but neither policy puts anyone clearly ahead.';
  if (you === they && you !== 'unclear' && you !== 'depends')
    return `a contest. Each side leads most by ${you === 'open' ? 'sharing' : 'closing'}.`;
  const way = {
    open: 'to share',
    closed: 'to close',
    depends: 'what fits the other’s move',
    unclear: 'neither, clearly'
  };
  return `a contest. For the lead you do best ${way[you]}; for theirs they do best ${way[they]}.`;
};

const number = (value: number): string => Math.round(value).toLocaleString('en-US');
const signed = (value: number): string => {
  const rounded = Math.round(value);
  return rounded > 0 ? `+${number(rounded)}` : rounded < 0 ? `−${number(-rounded)}` : '0';
};

export const labels = {
  corner,
  /** The same, short, as the name of a cell. */
  cell: (you: Policy, they: Policy): string => {
    if (you === they) return you === 'open' ? 'Both open' : 'Both closed';
    return you === 'open' ? 'Only you open' : 'Only they open';
  },
  after: (years: number, sentence: string): string => `After ${years} years: ${sentence}`,
  kinds: {
    contest,
    /** Corners that may be the best for the world: one if it is clear. */
    common: (best: readonly string[]): string =>
      best.length === 1
        ? `the world gets furthest with ${best[0]!}.`
        : `for the world’s total it makes no clear difference which of these it is: ${best.join('; ')}.`,
    harmony: (at: string, alike: Policy | undefined): string =>
      alike
        ? `harmony. Each side gains by ${alike === 'open' ? 'sharing' : 'closing'}, and so do both.`
        : `harmony. It settles at “${at}”, and both gain by it.`,
    dilemma: (at: string, instead: string): string =>
      `a dilemma. Each side’s own interest leads to ${at}, and both would know more with ${instead}.`,
    settled: (at: string, you: number, they: number): string => {
      const told = (gain: number): string =>
        gain > 0 ? 'gain' : gain < 0 ? 'lose' : 'neither clearly gain nor lose';
      return `one way out. It settles at ${at}; against the opposite you ${told(you)}, they ${told(they)}.`;
    },
    stag: 'a stag hunt. Both open and both closed are stable: nobody gains by moving alone.',
    chicken: 'a game of chicken. Each side does best to do the opposite of the other.',
    chase: 'a chase without end. Whatever both do, one of them gains by changing.',
    undecided: 'too close to call. Chance outweighs some of these choices.'
  },
  /** What the corner that both are drawn to costs, in per cent of the world with both open. */
  price: (at: string, world: number, best: number): string => {
    const told = (change: number): string =>
      change < 0 ? `${-change}\u00a0% less` : change > 0 ? `${change}\u00a0% more` : 'no less';
    return `With ${at}, the world knows ${told(world)} and your best lab ${told(best)} than with both open.`;
  },
  who: 'You are the US labs, they the Chinese ones: stand-ins.',
  measures: { total: 'World’s ideas', best: 'Your best lab knows', lead: 'Your lead' },
  short: { total: 'World', best: 'Your best lab', lead: 'Your lead' },
  number,
  signed,
  arrows: 'Arrows point to the better move: up or down yours, across theirs.',
  /** The same on a small stage, with the frame. */
  key: 'Arrows: better moves. Gold: no one gains alone.',
  unclear: 'Dashes: no clear difference.',
  stays: 'Gold frame: neither gains by moving alone.',
  bars: 'Bars: mean; thin lines: 8 of 10 worlds.',
  kernel: (ideas: number): string => `One kernel, ${ideas} ideas.`,
  tap: 'Tap a cell to replay such a world.',
  source: 'Our model at its defaults, 100 worlds, ideas.',
  small: 'You: the US labs. Our model, 100 worlds, ideas.',
  brief: { note: 'Arrows: the better move.', source: 'Our model, 100 worlds' },
  horizon: 'Years',
  years: (years: number): string => `${years} years`,
  goal: 'What counts for you?',
  goals: { total: 'The world’s total', best: 'My best lab', lead: 'My lead' },
  counting: (done: number, all: number): string => `${done} of ${all} worlds run`,
  ready: (worlds: number): string => `Your rules in ${worlds} worlds`,
  replay: (at: string): string => `Replay a world with ${at}`,
  table: {
    summary: 'The numbers as a table',
    caption: (years: number): string =>
      `Ideas after ${years} years: mean of the worlds, and the range that holds 8 of 10`,
    both: 'Who shares',
    total: 'World’s ideas',
    best: 'Your best lab knows',
    theirs: 'Their best lab knows',
    lead: 'Your lead',
    spread: (mean: string, low: string, high: string): string => `${mean} (${low} to ${high})`
  },
  replies: {
    title: 'Best replies',
    text: (side: Side, other: Policy, better: Policy | undefined): string => {
      const given = side === 'you' ? `If they are ${other}` : `If you are ${other}`;
      const who = side === 'you' ? 'you' : 'they';
      const does = better === 'open' ? 'do better to share' : better ? 'do better to close' : '';
      return does
        ? `${given}, ${who} ${does}.`
        : `${given}, it makes no clear difference to ${who === 'you' ? 'you' : 'them'}.`;
    }
  }
} as const;
