/** Words of the break-even map of `break-it`. */

type Measure = 'total' | 'lead';

const years = (life: number): string =>
  life === 1 ? '1 year' : life === 0.5 ? 'half a year' : `${life} years`;
const format = new Intl.NumberFormat('en-US');
const whole = (value: number): string => format.format(Math.abs(Math.round(value)));
const signed = (value: number): string => {
  const rounded = Math.round(value);
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
};
const unit: Record<Measure, string> = { total: ' %', lead: '' };
const ideas = (count: number): string => (Math.round(count) === 1 ? '1 idea' : `${whole(count)} ideas`);

export const labels = {
  /** The drawing on the stage; the machine makes its own title from what it has run. */
  stage: {
    title: {
      total: 'Closing wins where secrets leak soon and pay well',
      lead: 'Who closes alone leads, the more the longer secrets last'
    },
    source: 'Model, 100 worlds a cell; κ is a guess.',
    brief: 'Model, 100 worlds a cell'
  },
  title: (measure: Measure, horizon: number, above: number, below: number, all: number): string => {
    const [ahead, behind] =
      measure === 'total' ? ['closed is ahead', 'open'] : ['the closer leads', 'the open side'];
    const count = (cells: number): string => (cells === all ? `all ${all}` : `${cells} of ${all}`);
    if (above === 0)
      return `After ${horizon} years ${behind} ${measure === 'total' ? 'is ahead' : 'leads'} in ${count(below)} cells`;
    return `After ${horizon} years ${ahead} in ${count(above)} cells${below > 0 ? `, ${behind} in ${below}` : ''}`;
  },
  waiting: 'First worlds: no cell is clear yet',
  note: (life: number): string =>
    `Higher up secrecy pays more: under each κ, the extra research it buys where secrets last ${years(life)}.`,
  shortNote: 'Upwards secrecy pays more (κ).',
  never: (life: number): string => ` From ${years(life)} on closing never breaks even on average.`,
  source: 'Model. Each cell is judged by itself.',
  brief: 'Model',
  lives: (life: number): string => (life === 0.5 ? '½' : life === 1.5 ? '1½' : String(life)),
  livesTitle: 'years that a secret lasts',
  kappa: (kappa: number): string => `κ ${kappa}`,
  extra: (share: number | undefined): string => (share === undefined ? '' : `${signed(share)} %`),
  line: 'break-even',
  unclear: 'not clear',
  here: 'your rules',
  regions: {
    total: { above: 'closed ahead', below: 'open ahead' },
    lead: { above: 'the closer leads', below: 'the open side leads' }
  },
  legend: {
    total: { below: 'open has more', above: 'closed has more', unit: '%' },
    lead: { below: 'open side leads', above: 'closer leads', unit: 'ideas' }
  },
  value: signed,
  cellValue: (measure: Measure, value: number): string => `${signed(value)}${unit[measure]}`,

  heading: 'The break-even map',
  intro: {
    total:
      'Each cell is a world where all labs close, held against the same world with all labs open. Your other rules hold in both.',
    lead: 'In each cell one side’s labs close and the other’s share all. Shown is how much more the closer’s best lab knows.'
  },
  dropped: 'Your changes on the way of who shares are left out here.',
  off: 'Your own rules lie off this map.',
  measure: {
    legend: 'What counts',
    total: 'Ideas in the world',
    lead: 'Lead of the closer'
  },
  horizon: {
    legend: 'After',
    years: (count: number, last: boolean): string => (last ? `${count} years` : String(count))
  },
  progress: (done: number, about: number, unclear: number): string =>
    `${whole(done)} of about ${whole(about)} runs; ${unclear === 1 ? '1 cell' : `${unclear} cells`} not clear yet`,
  finished: (done: number, unclear: number): string =>
    `${whole(done)} runs. ${
      unclear === 0
        ? 'Every cell is clear at 95 %.'
        : `${unclear === 1 ? '1 cell is' : `${unclear} cells are`} too close to call after 100 worlds.`
    }`,
  beforehand: 'The story’s own rules: 100 worlds a cell, run beforehand. Change a rule, and it is run here.',
  running: 'Runs made',
  hint: 'Tap a cell to replay its world. With a keyboard: arrows walk, Enter replays.',
  grid: 'Map of secret life and premium. Arrow keys walk, Enter replays.',
  row: (kappa: number): string => `Premium ${kappa}`,
  where: (life: number, kappa: number): string => `Secrets last ${years(life)}, premium ${kappa}: `,
  nothingYet: 'not run yet.',
  replay: ' Tap to replay.',
  margin: (value: number): string => ` (±${value < 1 ? '1' : whole(value)})`,
  says: {
    total: (mean: number, margin: string): string =>
      Math.round(mean) === 0
        ? `closed has as many ideas as open${margin}`
        : `closed has ${whole(mean)} %${margin} ${mean > 0 ? 'more' : 'fewer'} ideas`,
    lead: (mean: number, margin: string): string =>
      Math.round(mean) === 0
        ? `both sides’ best labs are level${margin}`
        : `the closer’s best lab knows ${ideas(mean)}${margin} ${mean > 0 ? 'more' : 'fewer'}`
  },
  worlds: (above: boolean, count: number, of: number): string =>
    `, ${above ? 'more' : 'fewer'} in ${count} of ${of} worlds`,
  notClear: '; not clear at 95 %',
  table: {
    open: 'The map as a table',
    caption: {
      total: (horizon: number): string =>
        `Ideas after ${horizon} years with all labs closed, against all open, in per cent.`,
      lead: (horizon: number): string => `Lead of the closer’s best lab after ${horizon} years, in ideas.`
    },
    note: 'A question mark: not clear at 95 % which side is ahead. A dash: not run yet.',
    corner: 'Premium κ',
    life: (life: number): string => years(life),
    none: '–'
  }
} as const;
