import { flushSync } from 'svelte';
import type { SectionId } from '#content/story.ts';
import type { Choices, Sent } from '#scenes/contract.ts';
import type { ViewName } from '#story/address.ts';
import { places, type StepPlace } from '#story/places.ts';
import { clearChoices, loadChoices, saveChoices } from './choices.ts';
import { Driver, REST } from './driver.ts';
import { Experiments, LABORATORY } from './experiment.ts';
import { forgetFit } from './fit.ts';
import type { Reading } from './geometry.ts';
import { here, slideHere, writeHere } from './here.ts';
import { makeAbsolute } from './links.ts';
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
  /** What the link that was opened has brought: its query, and the section or step where it is said. */
  sent = $state.raw<{ at: string; section: SectionId; search: string; experiment: boolean }>();
  /** True while the story is shown as slides. */
  presenting = $state(false);
  /** What the address carries besides, while presenting: a query without `?`. */
  carried = '';
  /** The query of the guess that was sent. */
  #guess = '';
  #parts: (() => Parts) | undefined;
  #driver: Driver | undefined;
  #reading: Reading | undefined;
  readonly #experiments = new Experiments();
  /** Choices that no act of the reader's has made: kept on the device, or brought by a link. */
  #given: Choices | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  #written = Number.NEGATIVE_INFINITY;
  #unheed: (() => void) | undefined;

  /** Starts once the page is in the browser; `parts` finds those of the reading layout whenever that is shown. */
  start(parts: () => Parts): void {
    makeAbsolute(document);
    this.#parts = parts;
    this.#give(loadChoices());
    this.held = this.#experiments.in(location);
    this.takeLink();
    const { view, present } = here();
    this.view = view ?? rememberedView() ?? 'scroll';
    if (present) this.#show(slideHere());
    else this.#drive();
    delete document.documentElement.dataset['slides'];
  }

  stop(): void {
    this.leave();
    this.#park();
    clearTimeout(this.#later);
  }

  /** Shows the story as slides, from a section or from where the reader is. */
  present(section?: SectionId): void {
    const read = this.#driver?.before ? undefined : this.#reading?.position;
    const place = places.find((each) => each.section === section) ?? read ?? places[0]!;
    this.leave();
    this.#park();
    this.#show(place);
    this.#address('', true);
  }

  /** Goes back to reading, at the slide shown last. */
  endPresenting(): void {
    const step = this.reader.position?.step;
    this.#resume();
    if (step) this.show(step);
    this.#follow();
  }

  /** After Back or Forward: shows as slides what the address says so of, and nothing else. */
  heed(): void {
    if (here().present) {
      this.#park();
      this.#show(slideHere());
    } else if (this.presenting) this.#resume();
  }

  /** Lets the address say which slide is shown, at once but no more often than browsers bear. */
  placed(): void {
    clearTimeout(this.#later);
    const wait = this.#written + REST - performance.now();
    this.#later = setTimeout(() => this.#follow(), Math.max(0, wait));
  }

  /** Sets what a link to an experiment asks for, if the address is one. */
  takeLink(): void {
    const experiment = this.#experiments.in(location);
    const { search } = location;
    const { section, step } = here();
    if (section && /[?&](x|guess|class)=/.test(search))
      this.sent = { at: step ?? section, section, search, experiment };
    if (!experiment) return;
    this.#experiments.read(location.search, (asked) => {
      this.held = false;
      this.#give({ ...this.reader.choices, ...asked });
    });
  }

  /** Takes another's guess, with the query that carries it as long as the section is read; without one, puts it away. */
  receive(sent?: Sent, query = ''): void {
    this.#guess = query;
    this.#give({ ...this.reader.choices, sent });
    if (!sent) this.placed();
  }

  /** Puts the reader where the address, a reload or a link says; `fresh` when the page has just been opened. */
  arrive(section: SectionId | undefined, fresh: boolean): void {
    const place = fresh ? rememberedPlace() : undefined;
    const asked = location.hash.slice(1);
    // A browser finds no old or unknown id by itself: then the story's own way to read the address counts.
    const lost = asked && !document.getElementById(asked) ? (here().step ?? here().section) : undefined;
    const target = asked ? lost || (this.view === 'plain' && asked) : section;
    if (place) {
      // The layout chosen before may only now stand on the page, and the place is one of that layout.
      flushSync();
      this.#driver?.resized(true);
      this.#driver?.restore(place);
    } else if (target && (asked || scrollY === 0)) document.getElementById(target)?.scrollIntoView();
    this.#driver?.settleHere(!place && !!target && this.view === 'plain');
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
      if (this.#place?.section === LABORATORY) this.#follow();
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

  /** Lets the address say where the reader is, with their experiment where that can be said. */
  #follow(): void {
    const section = this.#place?.section;
    if (section === LABORATORY) this.#experiments.write(this.reader.choices, (query) => this.#address(query));
    else this.#address(this.reader.choices.sent && section === this.sent?.section ? this.#guess : '');
  }

  #show(place: StepPlace): void {
    this.presenting = true;
    this.reader.read({ position: { ...place, t: 1 }, enter: 1 });
  }

  #resume(): void {
    this.presenting = false;
    this.carried = '';
    this.#drive();
  }

  /** Lets the reader move by scrolling. */
  #drive(): void {
    flushSync();
    const parts = this.#parts!();
    this.#unheed = heedTyping(parts.stage);
    this.reader.mover = (_, step) => this.show(step);
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
    }
    if (this.view === 'plain') this.reader.position = undefined;
  }

  /** Ends moving by scrolling. */
  #park(): void {
    this.#driver?.stop();
    this.#driver = undefined;
    this.#unheed?.();
    forgetFit();
  }

  /** The place shown or being read; none at the beginning. */
  get #place(): StepPlace | undefined {
    if (this.presenting) return this.reader.position;
    return this.#driver?.before ? undefined : this.#reading?.position;
  }

  /** `asked` is the query of an experiment, for the section that has one. */
  #address(asked: string, anew = false): void {
    const { section, step } = this.#place ?? {};
    const { presenting } = this;
    const view = this.view === 'plain' && !presenting ? this.view : undefined;
    this.#written = performance.now();
    writeHere({ section, step, view, present: presenting }, [asked, this.carried], anew);
  }
}
