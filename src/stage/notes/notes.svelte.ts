import type { StepId } from '#content/story.ts';
import { indexOf, placeAt, type StepPlace } from '#story/places.ts';
import { openChannel, type Channel, type Message, type Point } from '../present/channel.ts';
import { askedBy, heeds, type Command } from '../present/keys.ts';
import { toggleFullscreen } from '../present/screen.ts';
import { asked, chosen, expired, followed, heard, nobody, type Following } from './following.ts';
import { sizeAfter } from '../sizes.ts';
import { loadSettings, saveSettings, sizes, usual, type Settings } from './settings.ts';

/** Milliseconds between two times that the slides are asked whether they are still there. */
const ASK = 4000;
/** Milliseconds that a window which said bye has to come back, as after a reload. */
const RETURN = 2500;

/** Milliseconds after an order within which a change of slide counts as its answer. */
const ANSWER = 1500;

/** What lies over the notes, at most one at a time. */
export type Panel = 'overview' | 'find' | 'help' | 'times';

/** What is done here, where the slides need not be asked. */
type Here = Extract<Command, 'overview' | 'find' | 'help' | 'larger' | 'smaller' | 'fullscreen' | 'leave'>;
/** Commands that move among the slides. */
const moves = { next: 1, previous: -1, first: -Infinity, last: Infinity } as const;

/** The presenter’s window: the slides it follows, and what its keys and buttons do. */
export class Notes {
  following: Following = $state.raw(nobody());
  settings: Settings = $state.raw(usual);
  panel: Panel | undefined = $state();
  /** Digits of the number of a slide to go to. */
  typed = $state('');
  /** True while the slide shown was asked for here: then it is said to who can’t see it. */
  mine = $state(false);
  /** The slide looked at while there are no slides to follow, by its index. */
  #alone = $state(0);
  #channel: Channel | undefined;
  /** When the slides were last asked to move. */
  #asked = -Infinity;

  /** The window followed. */
  readonly shown = $derived(followed(this.following));
  /** The slide that the notes are for. */
  readonly place: StepPlace = $derived(placeAt(this.shown ? indexOf(this.shown.step) : this.#alone));
  readonly index = $derived(indexOf(this.place.step));

  /** Begins to listen, and follows the slides with that id where they are there. Returns how to stop. */
  start(wanted: string | undefined): () => void {
    this.settings = loadSettings();
    this.following = nobody(wanted);
    const channel = (this.#channel = openChannel((message) => this.#hear(message)));
    channel.say({ kind: 'hello' });
    const asking = setInterval(() => {
      this.#take(asked(this.following));
      channel.say({ kind: 'hello' });
    }, ASK);
    return () => {
      clearInterval(asking);
      channel.close();
    };
  }

  /** Does what a key or a button asks: here, or by an order to the slides. */
  obey(command: Command): void {
    const digits = this.typed;
    this.typed = '';
    if (command === 'leave' && digits) return;
    if (command in this.#here) return this.#here[command as Here]();
    if (command in moves) {
      this.#asked = performance.now();
      if (this.panel !== 'overview') this.panel = undefined;
      if (!this.shown) return this.#wander(this.#alone + moves[command as keyof typeof moves]);
    }
    const to = this.shown?.id;
    if (to && command !== 'notes') this.#channel?.say({ kind: 'order', to, command });
  }

  /** Goes to a slide by its index, from 0, or to the nearest there is. */
  goTo(index: number): void {
    this.#asked = performance.now();
    this.panel = undefined;
    const to = this.shown?.id;
    if (to) this.#channel?.say({ kind: 'order', to, step: placeAt(index).step });
    else this.#wander(index);
  }

  /** Shows the class a place on the picture; without one, it stops. */
  point(at?: Point): void {
    const to = this.shown?.id;
    if (to) this.#channel?.say({ kind: 'point', to, ...(at && { at }) });
  }

  /** Follows another window with slides. */
  follow(id: string): void {
    this.#take(chosen(this.following, id));
  }

  /** Changes settings and keeps them. */
  set(change: Partial<Settings>): void {
    this.settings = { ...this.settings, ...change };
    saveSettings(this.settings);
  }

  /** Heeds a key, unless it belongs to what has the focus; true if it was meant for this window or the slides. */
  press(event: KeyboardEvent): boolean {
    const asked = heeds(event) ? askedBy(event, this.typed) : undefined;
    if (!asked) return false;
    if ('command' in asked) {
      if (asked.command === 'notes') return false;
      this.obey(asked.command);
    } else {
      this.typed = 'typed' in asked ? asked.typed : '';
      if ('number' in asked) this.goTo(asked.number - 1);
    }
    return true;
  }

  #hear(message: Message): void {
    const before: StepId = this.place.step;
    this.#take(heard(this.following, message));
    if (this.place.step !== before) this.mine = performance.now() - this.#asked < ANSWER;
    if (message.kind === 'bye') setTimeout(() => this.#take(expired(this.following, message.id)), RETURN);
  }

  #take(following: Following): void {
    this.following = following;
    // Whoever is left without slides goes on where they were.
    if (this.shown) this.#alone = indexOf(this.shown.step);
  }

  #wander(index: number): void {
    this.#alone = indexOf(placeAt(index).step);
    this.mine = true;
  }

  #toggle(panel: Panel): void {
    this.panel = this.panel === panel ? undefined : panel;
  }

  #resize(by: 1 | -1): void {
    this.set({ text: sizeAfter(sizes, this.settings.text, by) });
  }

  readonly #here: Record<Here, () => void> = {
    overview: () => this.#toggle('overview'),
    find: () => this.#toggle('find'),
    help: () => this.#toggle('help'),
    larger: () => this.#resize(1),
    smaller: () => this.#resize(-1),
    fullscreen: () => void toggleFullscreen(),
    leave: () => (this.panel = undefined)
  };
}
