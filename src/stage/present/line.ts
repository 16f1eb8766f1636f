import type { StepId } from '#content/story.ts';
import { to } from '../links.ts';
import { keep, kept } from '../storage.ts';
import { isId, openChannel, type Cover, type Message, type Point } from './channel.ts';
import type { Command } from './keys.ts';

const KEY = 'seed-corn:presenting';

/** What the line needs of the slides: what they show, and what they can be asked to do. */
export interface Shown {
  showing(): { readonly step: StepId; readonly cover?: Cover | undefined };
  obey(command: Command): void;
  goTo(step: StepId): void;
  /** Shows the class a place on the picture; without one, it stops. */
  point(at?: Point): void;
}

/** Which window with slides this is, and since when it presents, in milliseconds since 1970. */
interface Presenting {
  readonly id: string;
  readonly since: number;
}

/**
 * The line from a window with slides to presenters' windows. From its making on it answers whoever asks and obeys
 * what is meant for it; it says what is shown when `tell` is called. A reload of the page keeps its id and beginning.
 */
export class Line {
  readonly id: string;
  readonly since: number;
  readonly #shown: Shown;
  readonly #channel;
  readonly #stop = new AbortController();

  constructor(shown: Shown) {
    const { id, since } = taken() ?? { id: made(), since: Date.now() };
    this.id = id;
    this.since = since;
    this.#shown = shown;
    this.#channel = openChannel((message) => this.#hear(message));
    const { signal } = this.#stop;
    window.addEventListener('pagehide', () => this.#leave(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#return(), { signal });
  }

  /** Says what is shown now. To be called at the beginning and at every change. */
  tell(): void {
    const { step, cover } = this.#shown.showing();
    const { id, since } = this;
    this.#channel.say({ kind: 'showing', id, step, since, ...(cover ? { cover } : {}) });
  }

  /** Ends presenting in this window: the next time begins anew. */
  close(): void {
    this.#channel.say({ kind: 'bye', id: this.id });
    this.#channel.close();
    this.#stop.abort();
  }

  #hear(message: Message): void {
    if (message.kind === 'hello') this.tell();
    else if ('to' in message && message.to === this.id) {
      if (message.kind === 'point') this.#shown.point(message.at);
      else if ('command' in message) this.#shown.obey(message.command);
      else this.#shown.goTo(message.step);
    }
  }

  #leave(): void {
    keep(KEY, JSON.stringify({ id: this.id, since: this.since }), 'tab');
    this.#channel.say({ kind: 'bye', id: this.id });
  }

  /** Back from the browser's memory, where nothing was heard. */
  #return(): void {
    taken();
    this.tell();
  }
}

/**
 * Opens the presenter's window for the slides with that id, or brings it to the front; to be called inside a click or
 * a key press. False if the browser blocked it.
 */
export function openNotes(id: string): boolean {
  const opened = window.open(notesOf(id), `notes-${id}`, 'popup,width=1180,height=720');
  opened?.focus();
  return !!opened;
}

/** The address of the presenter's window for the slides with that id. */
export const notesOf = (id: string): string => to(`/notes/?of=${id}`);

/** An id that no other window will have; not `randomUUID`, which plain http lacks. */
const made = (): string => Math.random().toString(36).slice(2).padEnd(8, '0');

/**
 * What the last page of this tab has left for its reload. It is kept only from one page to the next: a copy of the tab, or a window
 * opened from it, gets a copy of what is kept, and would pass for the same slides.
 */
function taken(): Presenting | undefined {
  try {
    const left = kept(KEY, 'tab');
    keep(KEY, null, 'tab');
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (entry?.type !== 'reload' && entry?.type !== 'back_forward') return undefined;
    const { id, since } = JSON.parse(left ?? '{}') ?? {};
    return isId(id) && Number.isFinite(since) && since >= 0 && since <= Date.now()
      ? { id, since }
      : undefined;
  } catch {
    return undefined;
  }
}
