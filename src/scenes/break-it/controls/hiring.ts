import type { Params } from '#simulation/types.ts';

/** Whose labs hire professors. */
export const hirers = ['both', 'us', 'china'] as const;
export type Hirer = (typeof hirers)[number];

/** Who hires under these rules; both, as long as nobody does. */
export const hirerOf = ({ hire = 0 }: Partial<Params>): Hirer => {
  if (typeof hire === 'number' || hire[0] === hire[1]) return 'both';
  return hire[0] > hire[1] ? 'us' : 'china';
};

/** The rule by which these labs hire this share of professors a year. */
export const hireBy = (hirer: Hirer, share: number): Params['hire'] => {
  if (hirer === 'both' || share === 0) return share;
  return hirer === 'us' ? [share, 0] : [0, share];
};
