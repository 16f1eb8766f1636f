/** Words of the sandbox in `break-it`. The two sides are stand-ins for the two countries. */
export const labels = {
  year: 'Year',
  yearValue: (year: number): string => `year ${Math.round(year)}`,
  play: 'Play',
  pause: 'Pause',
  ideas: {
    title: 'Ideas in the world',
    against: 'against all open, no hiring',
    one: (ideas: number): string => `This world: ${ideas.toLocaleString('en-US')} ideas.`,
    fewer: 'fewer',
    more: 'more'
  },
  lead: {
    title: 'Lead of the best US lab',
    one: (lead: number): string =>
      lead === 0 ? 'Level.' : lead > 0 ? `US ${lead} ideas ahead.` : `US ${-lead} behind.`,
    behind: 'China leads',
    ahead: 'US leads'
  },
  spread: (median: string, low: string, high: string): string => `${median} (${low} to ${high})`,
  moreIn: (worlds: number, of: number): string => `more in ${worlds} of ${of} worlds`,
  leadIn: (worlds: number, of: number): string => `US ahead in ${worlds} of ${of} worlds`,
  percent: (change: number): string => (change > 0 ? `+${change} %` : change < 0 ? `−${-change} %` : '0 %'),
  number: (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'),
  same: ({ low, high }: { readonly low: number; readonly high: number }): string =>
    `All open, nobody hired. After 40 years, 80 of 100 such worlds have ${low.toLocaleString('en-US')} to ${high.toLocaleString('en-US')} ideas.`,
  counting: (done: number, all: number): string => `${done} of ${all} worlds run`
} as const;
