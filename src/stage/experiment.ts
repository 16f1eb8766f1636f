import type { Choices } from '#scenes/contract.ts';
import { placeOf } from '#story/address.ts';
import { to } from './links.ts';

/** The section whose address carries an experiment. */
export const LABORATORY = 'break-it';

type Codec = typeof import('#scenes/experiment.ts');

/** Reads experiments from addresses and writes them; what that takes is fetched once there is one. */
export class Experiments {
  #codec: Codec | undefined;

  /** True for an address of their section, by its path or its fragment, that brings one along. */
  in({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): boolean {
    const base = to('/').slice(0, -1);
    return (
      new URLSearchParams(search).has('x') &&
      [hash, ''].some(
        (fragment) => placeOf({ pathname, search: '', hash: fragment }, base).section === LABORATORY
      )
    );
  }

  /** Hands over what the query of such an address sets; nothing where that can’t be read, as without a network. */
  read(search: string, use: (choices: Partial<Choices>) => void): void {
    this.#withCodec((codec) => use(codec?.experimentOf(search) ?? {}));
  }

  /** Hands over the query of what the reader has set in the section; empty for nothing. */
  write(choices: Choices, use: (query: string) => void): void {
    const set = [choices.experiment, choices.looking].some((part) => Object.keys(part).length > 0);
    if (set) this.#withCodec((codec) => use(codec?.queryOf(choices) ?? ''));
    else use('');
  }

  /** At once where it is there already. */
  #withCodec(use: (codec: Codec | undefined) => void): void {
    if (this.#codec) return use(this.#codec);
    void import('#scenes/experiment.ts').then(
      (codec) => use((this.#codec = codec)),
      () => use(undefined)
    );
  }
}
