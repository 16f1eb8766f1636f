import { presentLabels as words } from '#content/labels/present.ts';
import { placeAt, places } from '#story/places.ts';
import type { Reader } from '../reader.svelte.ts';
import { openNote, openWindow } from '../shortcut.ts';
import { askedBy, heeds, type Command } from './keys.ts';
import { toggleFullscreen } from './screen.ts';
import { sizeAfter } from '../sizes.ts';
import { loadSettings, saveSettings, sizes, type Settings } from './settings.ts';

/** What lies over the slide, at most one at a time. */
export type Panel = 'overview' | 'find' | 'help' | 'code';

/** A place on the window, CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a presentation can't do by itself. */
export interface Outside {
  /** Ends presenting. */
  end(): void;
  /** Opens the presenter's window; false if the browser blocked it. */
  openNotes(): boolean;
}

/** The slides as they are shown: what lies over them, how large their text is, and what keys and buttons do. */
export class Presentation {
  readonly #reader: Reader;
  readonly #outside: Outside;
  panel: Panel | undefined = $state();
  cover: 'black' | 'white' | undefined = $state();
  /** True while the pointer is shown large. */
  pointing = $state(false);
  /** Digits of the number of a slide to go to. */
  typed = $state('');
  /** How the last act ended, where that has to be said; `blocked` if a window was. */
  said: string = $state('');
  blocked = $state(false);
  settings: Settings = $state.raw(loadSettings());

  constructor(reader: Reader, outside: Outside) {
    this.#reader = reader;
    this.#outside = outside;
  }

  /** Does what a key, a button or the presenter's window asks. */
  obey(command: Command): void {
    if (command === 'leave' && this.typed) return void (this.typed = '');
    this.typed = '';
    this.said = '';
    this.blocked = false;
    this.#does[command]();
  }

  /** Goes to a slide by its index, from 0, or to the nearest there is. */
  goTo(index: number): void {
    const { section, step } = placeAt(index);
    this.#uncover();
    this.#reader.goTo(section, step);
  }

  /** Heeds a key, unless it belongs to what has the focus or to an open window; true if it was meant for the slides. */
  press(event: KeyboardEvent): boolean {
    if (busy(event) || !heeds(event)) return false;
    if (event.key === 'Enter' && !this.typed && this.panel === 'overview') {
      this.panel = undefined;
      return true;
    }
    const asked = askedBy(event, this.typed);
    if (!asked) return false;
    if ('command' in asked) this.obey(asked.command);
    else {
      this.typed = 'typed' in asked ? asked.typed : '';
      if ('number' in asked) this.goTo(asked.number - 1);
    }
    return true;
  }

  /** Moving on shows the slide again; all slides stay in view, so that one can be looked for. */
  #uncover(): void {
    this.cover = undefined;
    if (this.panel !== 'overview') this.panel = undefined;
  }

  #move(by: 1 | -1): void {
    this.#uncover();
    if (by > 0) this.#reader.next();
    else this.#reader.previous();
  }

  #toggle(panel: Panel): void {
    this.panel = this.panel === panel ? undefined : panel;
  }

  #set(change: Partial<Settings>): void {
    this.settings = { ...this.settings, ...change };
    saveSettings(this.settings);
  }

  readonly #does: Record<Command, () => void> = {
    next: () => this.#move(1),
    previous: () => this.#move(-1),
    first: () => this.goTo(0),
    last: () => this.goTo(places.length - 1),
    black: () => (this.cover = this.cover === 'black' ? undefined : 'black'),
    white: () => (this.cover = this.cover === 'white' ? undefined : 'white'),
    overview: () => this.#toggle('overview'),
    find: () => this.#toggle('find'),
    help: () => this.#toggle('help'),
    code: () => this.#toggle('code'),
    notes: () => (this.blocked = !this.#outside.openNotes()),
    fullscreen: () =>
      void toggleFullscreen().then((done) => {
        if (!done) this.said = words.noFullscreen;
      }),
    pointer: () => (this.pointing = !this.pointing),
    larger: () => this.#set({ text: sizeAfter(sizes, this.settings.text, 1) }),
    smaller: () => this.#set({ text: sizeAfter(sizes, this.settings.text, -1) }),
    contrast: () => this.#set({ contrast: !this.settings.contrast }),
    leave: () => {
      if (this.cover) this.cover = undefined;
      else if (this.panel) this.panel = undefined;
      else this.#outside.end();
    }
  };
}

/** True while a window of its own takes the keys: the machine, a table; of a note, only the key that closes it. */
const busy = ({ key }: KeyboardEvent): boolean => openWindow() || (key === 'Escape' && openNote());
