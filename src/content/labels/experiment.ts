/** Words of links to an experiment in `break-it`. */
export const experimentLabels = {
  copy: 'Copy link to this experiment',
  title: 'An experiment with Seed Corn',
  mended: (names: readonly string[]): string => {
    const [some, more] = [names.slice(0, 5), names.length - 5];
    const rest = more > 0 ? ` and ${more} more` : '';
    return `The link asked for what the model does not have. Changed to the nearest that it has: ${some.join(', ')}${rest}.`;
  },
  dismiss: 'All right',
  /** What a link can set, in words that go on a list. */
  settings: {
    version: 'the form of the link, which is not this version’s',
    length: 'the end of the link, which was too long',
    oA: 'what US labs publish',
    oB: 'what Chinese labs publish',
    oU: 'what universities publish',
    T: 'how long a secret lasts',
    kappa: 'what secrets pay for',
    eta: 'how many follow the news',
    rho: 'how often closed labs miss a paper',
    hire: 'how many professors are hired',
    k: 'how many ideas a breakthrough needs',
    W: 'how far back ideas reach',
    gamma: 'how much harder ideas get',
    years: 'years to run',
    head: 'the size of the US side at the start',
    recomb: 'the switch for ideas that need other ideas',
    dup: 'the switch for work done twice',
    talent: 'the switch for people',
    events: 'what changes on the way',
    walls: 'walls round single labs',
    seed: 'which world is replayed',
    show: 'what is shown',
    at: 'the year at which worlds are compared',
    goal: 'what counts as winning',
    vs: 'the world to compare with'
  }
} as const;
