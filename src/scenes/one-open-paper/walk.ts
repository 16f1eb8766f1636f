import { linksInto, linksOutOf } from './graph.ts';

/**
 * The work that a key leads to from `at`, among those shown in order of time: up to the latest it drew on, down to
 * the earliest that drew on it, left and right through time, Home and End to its ends. Undefined where the key
 * leads nowhere or is not ours.
 */
export function walk(at: string, key: string, shown: readonly string[]): string | undefined {
  const here = shown.indexOf(at);
  const among = (ids: readonly string[]) => shown.filter((id) => ids.includes(id));
  switch (key) {
    case 'ArrowUp':
      return among(linksInto(at).map((link) => link.from)).at(-1);
    case 'ArrowDown':
      return among(linksOutOf(at).map((link) => link.to))[0];
    case 'ArrowLeft':
      return shown[here - 1];
    case 'ArrowRight':
      return shown[here + 1];
    case 'Home':
      return shown[0];
    case 'End':
      return shown.at(-1);
    default:
      return undefined;
  }
}
