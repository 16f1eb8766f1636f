/** How many settings a line can name and stay quiet. */
const NAMED = 4;

/** Words of links to an experiment in `break-it`. */
export const experimentLabels = {
  share: 'Share this experiment',
  mended: (names: readonly string[]): string => {
    const more = names.length - NAMED;
    const rest = more > 0 ? ` and ${more} more` : '';
    return `Parts of this link were changed to fit the model: ${names.slice(0, NAMED).join(', ')}${rest}.`;
  },
  dismiss: 'Close this note',
  /** What a link can set, in words that go on a list. */
  settings: {
    version: 'its version',
    length: 'its length',
    oA: 'what US labs publish',
    oB: 'what Chinese labs publish',
    oU: 'what universities publish',
    T: 'how long a secret lasts',
    kappa: 'what secrets pay for',
    eta: 'chasing the news',
    rho: 'missed papers',
    hire: 'professors hired',
    k: 'pieces of a breakthrough',
    W: 'breadth of the map',
    gamma: 'how hard ideas get',
    years: 'years to run',
    head: 'size of the US side',
    recomb: 'the switch for combining',
    dup: 'the switch for double work',
    talent: 'the switch for people',
    events: 'changes on the way',
    walls: 'walls',
    seed: 'world number',
    show: 'what is shown',
    at: 'the year compared',
    goal: 'the goal',
    vs: 'the world to compare with'
  }
} as const;
