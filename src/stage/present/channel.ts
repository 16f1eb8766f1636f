import type { StepId } from '#content/story.ts';
import { places } from '#story/places.ts';
import { keep } from '../storage.ts';
import { commands, type Command } from './keys.ts';

/** What hides a slide for a while. */
export type Cover = 'black' | 'white';

/** A place on the picture: both from 0 to 1, from its left and its top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a window with slides shows: its id, the step, and since when it presents, in milliseconds since 1970. */
export interface Showing {
  readonly kind: 'showing';
  readonly id: string;
  readonly step: StepId;
  readonly cover?: Cover;
  readonly since: number;
}

/**
 * What windows of this site tell each other. `hello` asks windows with slides to say what they show; `bye` is said
 * by one that goes. An `order` and a `point` are for one window; a `point` without a place ends the pointing.
 */
export type Message =
  | Showing
  | { readonly kind: 'hello' }
  | { readonly kind: 'bye'; readonly id: string }
  | { readonly kind: 'order'; readonly to: string; readonly command: Command }
  | { readonly kind: 'order'; readonly to: string; readonly step: StepId }
  | { readonly kind: 'point'; readonly to: string; readonly at?: Point };

/** A line to all other windows of this site in the same browser. */
export interface Channel {
  say(message: Message): void;
  close(): void;
}

const NAME = 'seed-corn:slides';
/** The last moment that a date can name. */
const LATEST = 8.64e15;

/** True for what can be the id of a window. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value);

const isStep = (value: unknown): value is StepId => places.some(({ step }) => step === value);
const share = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** A message made of nothing but what is known; undefined for anything else. It never throws. */
export function messageOf(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, id, to, step, cover, since, command, at } = data as Readonly<Record<string, unknown>>;
  if (kind === 'hello') return { kind };
  if (kind === 'bye') return isId(id) ? { kind, id } : undefined;
  if (kind === 'showing') {
    const whole = typeof since === 'number' && since >= 0 && since <= LATEST;
    if (!isId(id) || !isStep(step) || !whole) return undefined;
    return { kind, id, step, since, ...(cover === 'black' || cover === 'white' ? { cover } : {}) };
  }
  if (!isId(to)) return undefined;
  if (kind === 'order') {
    const known = commands.find((name) => name === command);
    if (known) return { kind, to, command: known };
    return isStep(step) ? { kind, to, step } : undefined;
  }
  return kind === 'point' ? pointOf(to, at) : undefined;
}

function pointOf(to: string, at: unknown): Message | undefined {
  if (at === undefined || at === null) return { kind: 'point', to };
  const { x, y } = at as Readonly<Record<string, unknown>>;
  return share(x) && share(y) ? { kind: 'point', to, at: { x, y } } : undefined;
}

/**
 * Opens the line: `hear` gets every message of other windows, in order, and nothing that is no message. Where the
 * browser has no `BroadcastChannel`, messages pass through storage; where that is blocked too, nobody is heard.
 */
export function openChannel(hear: (message: Message) => void): Channel {
  const take = (data: unknown) => {
    const message = messageOf(data);
    if (message) hear(message);
  };
  return typeof BroadcastChannel === 'function' ? broadcast(take) : throughStorage(take);
}

function broadcast(take: (data: unknown) => void): Channel {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** Each message is written and taken away again: what changes in storage is told to all other windows, in order. */
function throughStorage(take: (data: unknown) => void): Channel {
  const heard = ({ key, newValue }: StorageEvent) => {
    if (key !== NAME || newValue === null) return;
    try {
      take(JSON.parse(newValue));
    } catch {
      return;
    }
  };
  window.addEventListener('storage', heard);
  return {
    say(message) {
      keep(NAME, JSON.stringify(message));
      keep(NAME, null);
    },
    close: () => window.removeEventListener('storage', heard)
  };
}
