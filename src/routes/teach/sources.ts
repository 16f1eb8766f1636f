import claimList from '#content/claims.json' with { type: 'json' };
import type { Claim } from '#content/claims.ts';

/** One source, with the claims that rest on it. */
export interface Source {
  readonly source: Claim['source'];
  readonly claims: readonly string[];
}

/** Every source of the claims once, in the order of the claims. */
export function sourcesOf(claims: readonly Claim[] = claimList as readonly Claim[]): readonly Source[] {
  const byAddress = new Map<string, Source>();
  for (const { id, source } of claims) {
    const key = `${source.url} ${source.title}`;
    byAddress.set(key, { source, claims: [...(byAddress.get(key)?.claims ?? []), id] });
  }
  return [...byAddress.values()];
}
