import type { Choices } from '#scenes/contract.ts';
import { placeOf } from '#story/address.ts';

/** The section whose address carries an experiment. */
export const LABORATORY = 'break-it';

/** True for an address of that section, by its path or its fragment, that brings an experiment along. */
export const bringsExperiment = (url: Pick<URL, 'pathname' | 'search' | 'hash'>, base: string): boolean =>
  new URLSearchParams(url.search).has('x') &&
  [url.hash, ''].some(
    (hash) => placeOf({ pathname: url.pathname, search: '', hash }, base).section === LABORATORY
  );

/** True once the reader has set anything there that such an address would carry. */
export const hasExperiment = ({ experiment, looking }: Choices): boolean =>
  [experiment, looking].some((set) => Object.keys(set).length > 0);

/** How links to experiments are read and written. */
export type Codec = typeof import('#scenes/experiment.ts');

/** Fetches that only for those who need it; undefined where it can’t be had, as without a network. */
export const fetchCodec = (): Promise<Codec | undefined> =>
  import('#scenes/experiment.ts').catch(() => undefined);
