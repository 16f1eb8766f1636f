import type { mechanisms } from '#content/labels/controls.ts';
import { defaults } from '#simulation/params.ts';
import type { Params } from '#simulation/types.ts';

/** A part of the model that can be turned off by itself (specification, section 1). */
export type Mechanism = keyof typeof mechanisms;

const offs: { readonly [M in Mechanism]: Partial<Params> } = {
  recomb: { recomb: false },
  dup: { dup: false },
  pay: { kappa: 0 },
  ride: { rho: 1 },
  herd: { eta: 0 },
  talent: { talent: false },
  fish: { gamma: 0 }
};

const nameOf = (mechanism: Mechanism) => Object.keys(offs[mechanism])[0] as keyof Params;

/** True where a mechanism is off under these rules. */
export const isOff = (params: Partial<Params>, mechanism: Mechanism): boolean => {
  const name = nameOf(mechanism);
  return (params[name] ?? defaults[name]) === offs[mechanism][name];
};

/** The rules with a mechanism turned off, or back to its usual value. */
export const switched = (params: Partial<Params>, mechanism: Mechanism, off: boolean): Partial<Params> => {
  const name = nameOf(mechanism);
  return { ...params, ...(off ? offs[mechanism] : { [name]: defaults[name] }) };
};
