import { flushSync } from 'svelte';
import { replaceState } from '$app/navigation';
import type { SectionId } from '#content/story.ts';
import { addressOf, placeOf, sectionOfStep, type ViewName } from '#story/address.ts';
import { clearChoices, loadChoices, saveChoices } from './choices.ts';
import { Driver } from './driver.ts';
import type { Reading } from './geometry.ts';
import { makeAbsolute, to } from './links.ts';
import { rememberedPlace, rememberedView, rememberPlace, rememberView } from './memory.ts';
import type { Arrangement } from './page.ts';
import type { Parts } from './parts.ts';
import { Reader } from './reader.svelte.ts';

/** One visit to the story: the reader, the layout they chose, and what moves them through the page. */
export class Session {
  readonly reader = new Reader();
  view = $state<ViewName>('scroll');
  arrangement = $state<Arrangement>('above');
  /** False where this browser can't read by scroll: then only the plain layout is offered. */
  able = $state(true);
  /** True once the reader has scrolled. */
  moved = $state(false);
  #driver: Driver | undefined;
  #reading: Reading | undefined;

  /** Starts once the page is in the browser. */
  start(parts: Parts): void {
    makeAbsolute(document);
    this.reader.choices = loadChoices();
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
      this.view = 'plain';
      this.reader.position = undefined;
    }
  }

  stop(): void {
    this.leave();
    this.#driver?.stop();
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

  saveChoices(): void {
    saveChoices(this.reader.choices);
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

  /** Lets the address say where the reader is; replaced, so that one press of Back leaves the story. */
  #follow(): void {
    const step = this.#driver?.before ? undefined : this.#reading?.position.step;
    const section = step && sectionOfStep(step);
    const view = this.view === 'plain' ? this.view : undefined;
    try {
      replaceState(to(addressOf({ section, step, view })), {});
    } catch {
      return;
    }
  }
}
