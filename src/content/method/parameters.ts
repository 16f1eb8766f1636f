import { mechanisms } from '../labels/controls.ts';
import { heading, list, paragraph, type Block, type Cell } from './blocks.ts';
import { constants, dials, shape, sweptRange, type Constant, type Dial } from './constants.ts';

const print = (value: number): string => value.toLocaleString('en-US');
const span = (low: number, high: number): string => `${print(low)} to ${print(high)}`;

const dialRow = ({
  name,
  symbol,
  unit,
  low,
  high,
  endless,
  usual,
  meaning,
  source
}: Dial): readonly Cell[] => [
  name,
  symbol,
  unit,
  endless ? `${span(low, high)}, or never` : span(low, high),
  print(usual),
  meaning,
  source
];

const constantRow = ([key, one]: readonly [string, Omit<Constant, 'key'>]): readonly Cell[] => {
  const range = sweptRange(key);
  return [
    one.name,
    one.symbol,
    one.unit,
    print(one.value),
    range ? span(...range) : 'fixed',
    one.meaning,
    one.source
  ];
};

const [recomb, dup, talent] = [mechanisms.recomb, mechanisms.dup, mechanisms.talent];
const quoted = ([name, off]: readonly [string, string]): string => `${name}. When it is off: ${off}`;

/** Everything that can be set, and every number that is fixed. */
export const parameters: readonly Block[] = [
  heading('parameters', 'The dials'),
  {
    kind: 'table',
    caption: 'All that can be set, and where the usual value comes from',
    head: ['Name', 'Symbol', 'Unit', 'Range', 'Usual', 'Meaning', 'Source'],
    rows: dials.map(dialRow)
  },
  paragraph('Beside these numbers a run has three switches, which are all on unless turned off:'),
  list([quoted(recomb)], [quoted(dup)], [quoted(talent)]),
  paragraph(
    'It can also have events. At a set year an event turns dials, or sets the openness of one institution. A tap on a plot is such an event. Breadth, ingredients, horizon and head start belong to the whole run and can’t change on the way.',
    'Last, each run has a seed, a whole number that stands for all of its chance.'
  ),
  heading('constants', 'The fixed numbers'),
  paragraph(
    'These stay as they are in every run of the story. For most of them we know no measurement, so the sweep further down turns them all at once, from half to double where that makes sense, and looks what becomes of the results.'
  ),
  {
    kind: 'table',
    caption: 'All constants, and how far the sweep turns them',
    head: ['Name', 'Symbol', 'Unit', 'Value', 'Swept', 'Meaning', 'Source'],
    rows: [...Object.entries(constants), ...Object.entries(shape)].map(constantRow)
  }
];
