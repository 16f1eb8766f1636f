/** Words drawn over the field of plots, and read out with its buttons. The two sides are stand-ins for the two countries. */
export const fieldWords = {
  /** Names of the two sides. */
  sides: ['United States', 'China'],
  /** What the plots are called beside their marks. */
  lab: (number: number): string => `Lab ${number}`,
  university: (number: number): string => `Univ. ${number}`,
  /** Name of the button over a plot; it is pressed while the wall stands. */
  wallOf: (side: 0 | 1, university: boolean, number: number): string =>
    `Raise the wall of ${side === 0 ? 'US' : 'Chinese'} ${university ? 'university' : 'lab'} ${number}`,
  legend: {
    open: 'What the marks mean',
    short: 'Legend',
    note: 'Two sides of a toy world. They stand in for the two countries: their sizes and habits are made up.',
    marks: {
      kernel: 'One idea. Its colour says which side published it.',
      leaked: 'Hollow: nobody published it, it leaked.',
      textbook: 'Pale: the textbook everybody starts from.',
      head: 'The commons: all that is public, oldest in the middle, so the rim is now.',
      lab: 'A company lab.',
      university: 'A university: smaller, with a double ring.',
      wall: 'A wall: this plot keeps its ideas. The thicker, the more of them.',
      kept: 'Grey: an idea that nobody else can read yet.',
      flight: 'An idea being published.',
      reading: 'A reading. Everybody reads what is public; drawn are the readings that led to a new idea.',
      gold: 'Gold: a breakthrough. Several ideas met in one place.',
      bloom: 'It blooms where it was found; threads lead to the ideas it needed.',
      sprout: 'A sprout: three students in training. One that walks off is a professor hired by a lab.',
      tie: 'A tie: in the last five years these two plots built on each other’s ideas more than once. The wider, the more often.'
    }
  }
} as const;
