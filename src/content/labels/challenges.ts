/** Words of the four challenges. A is drawn as the US labs, B as the Chinese ones; both are stand-ins. */
type Bloc = 'A' | 'B';
type Shown = { readonly change: number; readonly lead: number; readonly years: number };

const sides = { A: 'US', B: 'Chinese' } as const;
const rivals = { A: 'Chinese', B: 'US' } as const;
const hundred = (share: number): string => `${Math.round(100 * share)} in 100`;
const percent = (change: number): string => `${Math.abs(Math.round(change))}\u00a0%`;
const more = (change: number): string => `${percent(change)} ${change < 0 ? 'fewer' : 'more'} ideas`;
const ideas = (count: number): string => (Math.round(count) === 1 ? '1 idea' : `${Math.round(count)} ideas`);

export const labels = {
  name: 'Four worlds to find',
  intro:
    'Change the rules, and the model runs them in 100 worlds, beside the same worlds with one thing otherwise. Any rules that hold are an answer.',
  note: 'Set the rules; the model judges in 100 worlds.',
  source: 'No answer is given away: there are many.',
  brief: { note: '', source: 'Each judged in 100 worlds' },
  solved: (count: number, of: number): string =>
    count === of ? `All ${of} found.` : `${count} of ${of} found.`,
  open: (title: string, found: boolean): string => `${title}. ${found ? 'Found. ' : ''}Open the machine`,
  challenges: {
    'closing-wins': {
      title: 'Find a world where closing wins',
      short: 'Closing wins',
      gist: 'More ideas than with all labs open.',
      criterion: (needed: number): string =>
        `Labs keep at least a quarter of their ideas, and at the end the world has more ideas than with all labs open, in ${needed} of 100 worlds.`,
      hint: 'Sharing costs a lab what its secrets would have earned. Make secrets pay well under “Secrets pay for”. But an idea that stays locked up for long helps nobody else: how soon should it leak?',
      shows: ({ change, years }: Shown): string =>
        `So closing can win: after ${years} years this world has ${more(change)} than with all labs open, on average.`
    },
    'lead-but-less': {
      title: 'Find one where the closer keeps the lead, but everyone, itself included, ends with less',
      short: 'Ahead, but with less',
      gist: 'It leads, and knows less than if it shared.',
      criterion: (needed: number): string =>
        `One side shares less than the other, by at least a quarter of its ideas. Its best lab leads at the end; the world has fewer ideas, and its best lab knows less, than with both sides open: each in ${needed} of 100 worlds.`,
      hint: 'Close one side only. It reads what the other publishes and gives nothing back, so it leads. To see the price, let secrets last longer, or pay less.',
      shows: ({ change, lead, years }: Shown): string =>
        `So a side can win the race and lose by it: after ${years} years it leads by ${ideas(-lead)}, in a world with ${more(change)} than with both open, on average.`
    },
    'open-overtakes': {
      title: 'Make the claim come true: the open side overtakes',
      short: 'The open side overtakes',
      gist: 'Who shares more ends up ahead.',
      criterion: (needed: number): string =>
        `One side shares more than the other, by at least a quarter of its ideas, with no lab of it closed tighter than one of the other’s. It did not begin larger, and yet its best lab leads at the end, in ${needed} of 100 worlds.`,
      hint: 'As long as a closed lab hears all that others publish, it stays ahead. What if who shares nothing is told less? Look under “Who shares nothing misses papers”.',
      shows: ({ lead, years }: Shown): string =>
        `So an open side can overtake: it did not begin larger, and after ${years} years it leads by ${ideas(lead)} on average.`
    },
    'seed-corn-breaks': {
      title: 'Break the seed-corn result',
      short: 'Seed corn eaten, more grown',
      gist: 'Labs hire professors, and the world gains.',
      criterion: (needed: number): string =>
        `Labs hire at least 5 in 100 professors a year for most of the run, which lasts at least 10 years, with training on. At the end the world has more ideas than with nobody hired, in ${needed} of 100 worlds. (It is not 90 here: hiring changes the total by a few per cent, and chance by as much.)`,
      hint: 'In a lab a professor has all day for research. What is lost are the students, and it takes years until they are missed. When should you stop looking?',
      shows: ({ change, years }: Shown): string =>
        `So the seed corn can be eaten and the harvest still be larger, for a while: after ${years} years ${more(change)} than with nobody hired, on average.`
    }
  },
  demands: {
    more: (): string => 'more ideas than with all labs open',
    fewer: (): string => 'fewer ideas than with both sides open',
    'closer-leads': (closer: Bloc): string => `the closer (${sides[closer]} labs) leads`,
    'closer-knows-less': (): string => 'its best lab knows less than with both sides open',
    'sharer-leads': (closer: Bloc): string => `the sharing side (${rivals[closer]} labs) leads`,
    'more-than-unhired': (): string => 'more ideas than with nobody hired'
  },
  count: (demand: string, worlds: number, of: number, needed: number): string =>
    `${demand.charAt(0).toUpperCase()}${demand.slice(1)} in ${worlds} of ${of} worlds; it needs ${needed}${of < 100 ? ' of 100' : ''}.`,
  reasons: {
    'labs-share': (shared: number): string =>
      `Nobody closes under your rules: labs publish ${hundred(shared)} ideas, over the whole run. At most 75 in 100 would be closing.`,
    'sides-alike': (apart: number): string =>
      apart === 0
        ? 'Under your rules both sides share alike.'
        : `Under your rules one side shares ${hundred(apart)} ideas more than the other. It takes 25.`,
    'sharer-began-larger': (size: number): string =>
      `The sharing side began ${Math.round(10 * size) / 10} times as large as the other: no wonder if it leads.`,
    'sharer-hides': (): string =>
      'A lab of the sharing side keeps more than one of the other side, so it is not sharing that may put it ahead.',
    'talent-off': (): string => 'The training of people is switched off.',
    'too-short': (years: number): string =>
      `Your run lasts ${years} years, too short for students to be missed. It takes 10.`,
    'few-hired': (part: number): string =>
      part === 0
        ? 'Under your rules labs never hire 5 in 100 professors a year.'
        : `Labs hire 5 in 100 professors a year in ${hundred(part)} quarters of your run: not most of it.`
  },
  marks: {
    met: 'Holds under your rules',
    found: 'Found before',
    'not-met': 'Not under these rules',
    running: 'Being judged',
    'does-not-apply': 'Not about your rules yet'
  },
  hint: 'A hint'
} as const;
