/** Words on the drawings and charts of `scientists-talking`. */
export const labels = {
  us: 'US',
  china: 'China',
  lab: (number: number): string => `lab ${number}`,
  university: (number: number): string => `university ${number}`,
  fieldCaptions: {
    talk: 'A tie: one plot needed the other’s idea.',
    herd: 'All follow the news and crowd into one field.'
  },
  apart: {
    title: 'All five pieces exist. Nobody has them.',
    note: 'One closed world of our model, at year 10. Secrets last ten years. A clear case, not a typical one.',
    source: '',
    brief: { note: 'One closed world of our model. A clear case.', source: '' },
    found: (year: string): string => `year ${year}`,
    sees: (some: number, all: number): string => `sees ${some} of ${all}`,
    count: (some: number, all: number): string => `${some} of ${all}`,
    nowhere: (some: number, all: number): string => `Most any one place can see: ${some} of ${all}`
  },
  meet: {
    title: 'The same five pieces, in the open',
    note: 'The same map of ideas, every lab open.',
    source: '',
    brief: { note: 'The same map of ideas, every lab open.', source: '' },
    shared: (year: string): string => `From year ${year} every plot can see all five.`,
    made: (place: string, year: string): string => `Made by ${place}, year ${year}`
  },
  cases: {
    title: 'Where walls stood, less was built. Mostly.',
    note: 'Measured: how much more or less later work there was. Biology and patents, not AI.',
    source:
      'Williams 2013; Furman & Stern, in Science 334:290, 2011; Sampat & Williams 2015; Galasso & Schankerman 2015',
    brief: {
      note: 'Change in later work. Biology, patents.',
      source: 'Williams 2013; Science 2011; and others'
    },
    less: '← less later work',
    more: 'more later work →',
    short: { less: '← less', more: 'more →' },
    names: {
      l9: { name: 'Genes held back by one company', brief: 'Genes held back', by: 'Williams, 2013' },
      l8: {
        name: 'Materials put in open stores (citations)',
        brief: 'Put in open stores',
        by: 'Furman & Stern, 2011'
      },
      l10: { name: 'Genes under patent', brief: 'Genes under patent', by: 'Sampat & Williams, 2015' },
      y6: {
        name: 'Patents struck down by courts (citations)',
        brief: 'Patents struck down',
        by: 'Galasso & Schankerman, 2015'
      }
    },
    /** A tick of the axis. */
    tick: (change: number): string =>
      change === 0 ? 'no change' : change > 0 ? `+${change} %` : `−${-change} %`,
    /** A measured change: one number, or a range from the smaller to the larger. */
    value: (low: number, high: number): string => {
      const [least, most] = [
        Math.min(Math.abs(low), Math.abs(high)),
        Math.max(Math.abs(low), Math.abs(high))
      ];
      if (most === 0) return 'no effect on average';
      const amount = least === most ? `${most}` : `${least} to ${most}`;
      return `${amount} % ${high <= 0 ? 'less' : 'more'}`;
    }
  },
  uses: {
    title: 'Fresh ideas of US labs that others built on, in the last five years (one world)',
    closed: 'labs wall up in year 8',
    open: 'had they stayed open'
  },
  crowd: {
    title: 'What all plots work on: six fields, share of projects in the last year (one world)',
    field: (number: number): string => `field ${number}`,
    percent: (share: number): string => `${Math.round(share * 100)} %`
  }
} as const;
