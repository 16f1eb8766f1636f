import { presentLabels } from '#content/labels/present.ts';
import { keysOf, type Command } from './keys.ts';

/** A key as it is called in words or printed on it. */
export const keyName = (key: string): string =>
  presentLabels.keys[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** The key of a command that is named first. */
export const keyOf = (command: Command): string => keyName(keysOf[command][0]);
