import { driverRows, findingAt, worldRows } from '../drivers.ts';
import { inputWords, labels } from '../labels/drivers.ts';
import { robustness as sweep } from '../robustness.ts';
import { modelled } from '../schema.ts';
import { heading, list, paragraph, type Block } from './blocks.ts';

/** How many of the inputs that the lead goes with are listed. */
const STRONGEST = 5;

const leadRows = (): readonly (readonly string[])[] =>
  sweep.at[40].drivers.closer.slice(0, STRONGEST).map(({ input, correlation }) => {
    const early = sweep.at[5].drivers.closer.find((driver) => driver.input === input);
    const { more, symbol } = { symbol: undefined, ...inputWords[input] };
    return [
      labels.named(more, symbol),
      labels.number(early?.correlation ?? 0, 2),
      labels.number(correlation, 2)
    ];
  });

/** What is left of the results when every number that nobody has measured is turned at once. */
export const robust: readonly Block[] = [
  heading('robustness', 'Does it all hang on one number?'),
  paragraph(
    'Nobody has measured most of the numbers above. So a script changes all of them at once and at random: the dials over their whole range, the fixed ones from half to twice what the story uses. Along each number the settings are spread evenly, in what is called a Latin hypercube.',
    'Each setting is run in several worlds, and each of these three times: with all labs open, with all closed, and with one side closed.'
  ),
  paragraph(
    modelled(
      'model-sweep',
      'Over {robustness.points} settings with {robustness.worldsEach} worlds each, the open world has more ideas after 40 years in {robustness.open.y40.worlds} of 100 worlds ({robustness.open.y40.low} to {robustness.open.y40.high}). In the middle setting the difference is {model-sweep.openMore40.median} % ({model-sweep.openMore40.low} to {model-sweep.openMore40.high}).'
    ),
    modelled(
      'model-sweep',
      'If one side closes alone, it leads after 40 years in {robustness.closer.y40.worlds} of 100 worlds ({robustness.closer.y40.low} to {robustness.closer.y40.high}).'
    ),
    'The brackets behind a count of worlds hold its 95 % interval, with each setting as one draw. Those behind a difference hold the middle eight of ten settings.',
    'These counts follow from the ranges that we drew from. They say how the model behaves, and nothing about how likely a world is.'
  ),
  {
    kind: 'table',
    numbers: true,
    caption: labels.table.worlds,
    head: labels.table.worldsHead,
    rows: worldRows()
  },
  paragraph(
    `Which side is ahead can be traced to a few numbers. ${findingAt(40)}. A rank correlation of 1 would mean that the result rises with this number and with nothing else, 0 that the two have nothing to do with each other.`
  ),
  {
    kind: 'table',
    numbers: true,
    caption: labels.table.drivers(40),
    head: labels.table.driversHead,
    rows: driverRows(40)
  },
  {
    kind: 'table',
    numbers: true,
    caption: 'What the lead of a side that closes alone depends on (rank correlation)',
    head: ['If this rises', 'After 5 years', 'After 40 years'],
    rows: leadRows()
  },
  paragraph('What to take from it:'),
  list(
    [
      'Who says that openness always brings more ideas has no backing in this model. Nor has who says the reverse.'
    ],
    [
      'The answer turns on how well secrets pay, how long they live, and how many chase the same news. None of the three has been measured for AI labs.'
    ],
    [
      'Whether a side that closes alone keeps its lead turns on whether it still hears what the others publish.'
    ]
  )
];
