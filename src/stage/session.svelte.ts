import { flushSync } from 'svelte';
import { replaceState } from '$app/navigation';
import type { SectionId } from '#content/story.ts';
import type { Choices } from '#scenes/contract.ts';
import { addressOf, placeOf, type ViewName } from '#story/address.ts';
import { clearChoices, loadChoices, saveChoices } from './choices.ts';
import { Driver, REST } from './driver.ts';
import { Experiments, LABORATORY } from './experiment.ts';
import { forgetFit } from './fit.ts';
import type { Reading } from './geometry.ts';
import { makeAbsolute, to } from './links.ts';
import { rememberedPlace, rememberedView, rememberPlace, rememberView } from './memory.ts';
import type { Arrangement } from './page.ts';
import type { Parts } from './parts.ts';
import { Reader } from './reader.svelte.ts';
import { heedTyping } from './typing.ts';

/** One visit to the story: the reader, the layout they chose, and what moves them through the page. */
export class Session {
  readonly reader = new Reader();
  view = $state<ViewName>('scroll');
  arrangement = $state<Arrangement>('above');
  /** False where this browser can't read by scroll: then only the plain layout is offered. */
  able = $state(true);
  /** True once the reader has scrolled. */
  moved = $state(false);
  /** True while the experiment of the link that was opened is being read. */
  held = $state(false);
  #driver: Driver | undefined;
  #reading: Reading | undefined;
  readonly #experiments = new Experiments();
  /** Choices that no act of the reader's has made: kept on the device, or brought by a link. */
  #given: Choices | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  #unheed: (() => void) | undefined;

  /** Starts once the page is in the browser. */
  start(parts: Parts): void {
    makeAbsolute(document);
    this.#unheed = heedTyping(parts.stage);
    this.#give(loadChoices());
    this.held = this.#experiments.in(location);
    this.takeLink();
    this.reader.mover = (_, step) => this.show(step);
    this.view = placeOf(location).view ?? rememberedView() ?? 'scroll';
    flushSync();
    try {
      if (!matchMedia('(scripting: enabled)').matches) throw new Error('no layout for scrolling');
      this.#driver = new Driver(parts, {
        read: (reading) => this.#read(reading),
        arranged: (arrangement) => (this.arrangement = arrangement),
        rested: (moved) => this.#rested(moved)
      });
    } catch {
      this.able = false;
      forgetFit();
      this.view = 'plain';
      this.reader.position = undefined;
    }
  }

  stop(): void {
    this.leave();
    this.#driver?.stop();
    this.#unheed?.();
    clearTimeout(this.#later);
  }

  /** Sets what a link to an experiment asks for, if the address is one. */
  takeLink(): void {
    if (!this.#experiments.in(location)) return;
    this.#experiments.read(location.search, (asked) => {
      this.held = false;
      this.#give({ ...this.reader.choices, ...asked });
    });
  }

  /** Puts the reader where the address, a reload or a link says; `fresh` when the page has just been opened. */
  arrive(section: SectionId | undefined, fresh: boolean): void {
    const place = fresh ? rememberedPlace() : undefined;
    const target = location.hash ? this.view === 'plain' && location.hash.slice(1) : section;
    if (place) this.#driver?.restore(place);
    else if (target && (location.hash || scrollY === 0)) document.getElementById(target)?.scrollIntoView();
    this.#driver?.settleHere();
  }

  /** Before the page goes away or out of sight. */
  leave(): void {
    if (this.#driver) rememberPlace(this.#driver.hold);
  }

  /** Brings a step, or any element of the text, to where a link to it lands. */
  show(target: string | Element): void {
    const element = typeof target === 'string' ? document.getElementById(target) : target;
    if (element) this.#driver?.jump(element);
  }

  setView(view: ViewName): void {
    this.view = view;
    rememberView(view);
    this.reader.position = view === 'plain' ? undefined : this.#reading?.position;
    this.#follow();
  }

  /** Keeps the choices after they have changed, and lets the address say so where it carries them. */
  chosen(): void {
    saveChoices(this.reader.choices);
    if (this.reader.choices === this.#given) return;
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      if (this.#section === LABORATORY) this.#follow();
    }, REST);
  }

  forgetChoices(): void {
    clearChoices();
    this.reader.choices = loadChoices();
  }

  #read(reading: Reading): void {
    this.#reading = reading;
    if (this.view === 'scroll') this.reader.read(reading);
  }

  #rested(moved: boolean): void {
    if (!moved) return;
    this.moved = true;
    this.#follow();
    this.leave();
  }

  #give(choices: Choices): void {
    this.#given = this.reader.choices = choices;
  }

  /** Lets the address say where the reader is; replaced, so that one press of Back leaves the story. */
  #follow(): void {
    if (this.#section === LABORATORY)
      this.#experiments.write(this.reader.choices, (query) => this.#address(query));
    else this.#address('');
  }

  /** The section being read; none at the beginning. */
  get #section(): SectionId | undefined {
    return this.#driver?.before ? undefined : this.#reading?.position.section;
  }

  #address(asked: string): void {
    const section = this.#section;
    const step = section && this.#reading?.position.step;
    const view = this.view === 'plain' ? this.view : undefined;
    const query = section === LABORATORY ? asked : '';
    try {
      replaceState(to(addressOf({ section, step, view, query })), {});
    } catch {
      return;
    }
  }
}
