import { sentSettings as says } from '#content/labels/sent.ts';
import { sparse } from '#scenes/experiment/world.ts';
import type { Linked } from '#scenes/experiment.ts';

type Set = Linked['experiment'];
type Told = { readonly [Name in keyof Set]: (value: NonNullable<Set[Name]>) => string };

const rest: Told = {
  oU: (share) => says.publish('universities', share),
  T: says.secrets,
  kappa: says.premium,
  eta: says.chasing,
  rho: says.missed,
  hire: (shares) => says.hire([shares].flat()),
  k: says.pieces,
  W: says.breadth,
  gamma: says.harder,
  years: says.years,
  head: says.head
};

/** What the labs of both sides publish: one thing where it is the same. */
function labsOf({ oA, oB }: Set): readonly string[] {
  if (oA !== undefined && oA === oB) return [says.publish('all', oA)];
  return [
    ...(oA === undefined ? [] : [says.publish('US', oA)]),
    ...(oB === undefined ? [] : [says.publish('Chinese', oB)])
  ];
}

const switches = ['recomb', 'dup', 'talent'] as const;

/**
 * An experiment in words, one for each thing that it sets, what matters most first; never text of its link. Only what
 * differs from the defaults is said.
 */
export function tellingOf({ experiment, looking, walls = {} }: Linked): readonly string[] {
  const own = Object.keys(experiment).length > 0;
  const { years, ...set } = sparse(experiment);
  // The symbols of the table and those of the settings are the same; each has its own type of value.
  const told = Object.entries(rest).flatMap(([name, say]) => {
    const value = set[name as keyof typeof set];
    return value === undefined ? [] : [(say as (value: unknown) => string)(value)];
  });
  const events = set.events?.length ?? 0;
  const raised = Object.keys(walls).length;
  const parts = [
    ...labsOf(set),
    ...told,
    ...(years === undefined ? [] : [says.years(years)]),
    ...switches.flatMap((name) => (set[name] === false ? [says.off[name]] : [])),
    ...(events > 0 ? [says.events(events)] : []),
    ...(raised > 0 ? [says.walls(raised)] : []),
    ...(looking.seed === undefined ? [] : [says.world(looking.seed)]),
    ...(looking.horizon === undefined ? [] : [says.at(looking.horizon)]),
    ...(looking.goal === undefined ? [] : [says.goal[looking.goal]]),
    ...(looking.pinned === undefined ? [] : [says.beside])
  ];
  return parts.length > 0 ? parts : [own ? says.usual : says.story];
}
