import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notesLabels as words } from '#content/labels/notes.ts';
import { presentLabels } from '#content/labels/present.ts';
import { plain } from '#content/figures.ts';
import { slideOf } from '#content/slides/index.ts';
import { teaching } from '#content/teaching/index.ts';
import { openSite, places, type Site } from './visit.ts';

const laptop = { width: 1366, height: 768 };
const START = 's/warning/?present';

/** Windows of one browser, with the slides and the presenter’s window of this site. */
class Desk {
  readonly #site: Site;
  readonly context: BrowserContext;

  constructor(site: Site, context: BrowserContext) {
    this.#site = site;
    this.context = context;
  }

  static async set(site: Site, options: BrowserContextOptions = {}): Promise<Desk> {
    return new Desk(
      site,
      await site.browser.newContext({
        viewport: laptop,
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        ...options
      })
    );
  }

  async slides(path = START): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.#site.address + path);
    await page.locator('[data-slide]').waitFor();
    return page;
  }

  async notes(path = 'notes/'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.#site.address + path);
    await page.locator('main[data-ready]').waitFor();
    return page;
  }
}

const lineAt = (index: number): string => plain([slideOf(places[index]!.step)]);
/** Waits until the slides show the slide with that index. */
const slideAt = (slides: Page, index: number): Promise<void> =>
  slides
    .locator(`[data-slide-number="${index + 1}"]`)
    .waitFor({ state: 'attached' })
    .then(() => undefined);
/** Waits until the notes are those of the slide with that index, of slides that are there. */
const notesAt = (notes: Page, index: number): Promise<void> =>
  notes
    .locator(`main[data-step="${places[index]!.step}"][data-following]`)
    .waitFor()
    .then(() => undefined);
const both = (slides: Page, notes: Page, index: number): Promise<unknown> =>
  Promise.all([slideAt(slides, index), notesAt(notes, index)]);
const following = (notes: Page): Promise<string | null> =>
  notes.locator('main').getAttribute('data-following');
const press = async (page: Page, key: string, times = 1): Promise<void> => {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
};

/** In the page: a browser that is too old to have it. */
const withoutBroadcast = (): void => {
  delete (window as Partial<Window & typeof globalThis>).BroadcastChannel;
};

let site: Site;
let below: Site;
beforeAll(async () => {
  site = await openSite();
  below = await openSite('build', '/course/seed-corn');
});
afterAll(() => Promise.all([site.close(), below.close()]));

describe.each([
  ['', 'BroadcastChannel'],
  ['', 'storage'],
  ['/course/seed-corn', 'BroadcastChannel']
])('slides and notes, under "%s", through %s', (base, way) => {
  const set = async (): Promise<Desk> => {
    const desk = await Desk.set(base ? below : site);
    if (way === 'storage') await desk.context.addInitScript(withoutBroadcast);
    return desk;
  };

  it('stay in step after ten fast presses from either side', async () => {
    const desk = await set();
    const [slides, notes] = [await desk.slides(), await desk.notes()];
    await both(slides, notes, 0);
    await press(slides, 'PageDown', 10);
    await both(slides, notes, 10);
    await press(notes, 'PageDown', 10);
    await both(slides, notes, 20);
    await press(notes, 'PageUp', 10);
    await both(slides, notes, 10);
    await notes
      .locator('[data-command="next"]')
      .evaluate((button: HTMLButtonElement) => Array.from({ length: 10 }, () => button.click()));
    await both(slides, notes, 20);
    expect(await notes.locator('[data-line]').innerText()).toBe(lineAt(20));
    await desk.context.close();
  });

  it('find each other whichever is opened late, and after a reload of either', async () => {
    const desk = await set();
    const slides = await desk.slides('s/seed-corn/?present#guess-forty-years');
    const index = places.findIndex(({ step }) => step === 'guess-forty-years');
    const notes = await desk.notes();
    await both(slides, notes, index);
    const id = await following(notes);
    expect(new URL(notes.url()).searchParams.get('of')).toBe(id);

    await slides.reload();
    await slideAt(slides, index);
    await press(slides, 'PageDown');
    await both(slides, notes, index + 1);
    expect(await following(notes)).toBe(id);

    await notes.reload();
    await both(slides, notes, index + 1);
    await press(notes, 'End');
    await both(slides, notes, places.length - 1);

    const late = await set();
    const early = await late.notes();
    const opened = await late.slides();
    await both(opened, early, 0);
    await Promise.all([desk.context.close(), late.context.close()]);
  });

  it('say when the slides were closed, and go on with others', async () => {
    const desk = await set();
    const [slides, notes] = [await desk.slides(), await desk.notes()];
    await both(slides, notes, 0);
    await press(slides, 'PageDown', 2);
    await both(slides, notes, 2);
    const id = await following(notes);
    await slides.close({ runBeforeUnload: true });
    await notes.getByText(words.lost.closed, { exact: true }).first().waitFor();
    expect(await notes.locator('main').getAttribute('data-step')).toBe(places[2]!.step);
    expect(await notes.locator('.open a').getAttribute('href')).toContain(`present#${places[2]!.step}`);

    const again = await desk.slides();
    await both(again, notes, 0);
    expect(await following(notes)).not.toBe(id);
    await press(notes, 'PageDown');
    await both(again, notes, 1);
    await desk.context.close();
  });
});

describe('the presenter’s window', () => {
  it('opens from the slides by a key, follows those, and does not end presenting', async () => {
    const desk = await Desk.set(site);
    const other = await desk.slides('s/what-next/?present');
    const slides = await desk.slides();
    const [notes] = await Promise.all([slides.waitForEvent('popup'), slides.keyboard.press('s')]);
    await notesAt(notes, 0);
    await press(slides, 'PageDown');
    await both(slides, notes, 1);
    await press(notes, 'PageDown');
    await both(slides, notes, 2);
    expect(new URL(slides.url()).searchParams.has('present')).toBe(true);
    expect(await other.locator('[data-stage]').getAttribute('data-section')).toBe('what-next');
    await desk.context.close();
  });

  it('offers the other of two slides windows, and moves only the one it follows', async () => {
    const desk = await Desk.set(site);
    const first = await desk.slides();
    const notes = await desk.notes();
    await notesAt(notes, 0);
    const second = await desk.slides('s/seed-corn/?present');
    const start = places.findIndex(({ section }) => section === 'seed-corn');
    await notes.getByText(words.windows(2)).waitFor();
    await notesAt(notes, 0);
    await notes.getByLabel(words.window(2, start + 1)).check();
    await notesAt(notes, start);
    await press(notes, 'PageDown');
    await both(second, notes, start + 1);
    await slideAt(first, 0);
    await second.close({ runBeforeUnload: true });
    await notesAt(notes, 0);
    await notes.getByText(words.lost.closed).first().waitFor();
    await first.close({ runBeforeUnload: true });
    await notes.locator(`main[data-step="${places[0]!.step}"]:not([data-following])`).waitFor();
    await desk.context.close();
  });

  it('does what the keys of the slides do', async () => {
    const desk = await Desk.set(site);
    const [slides, notes] = [await desk.slides(), await desk.notes()];
    await both(slides, notes, 0);
    let at = 0;
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter', 'n']) {
      await press(notes, key);
      await both(slides, notes, ++at);
    }
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'Backspace', 'p']) {
      await press(notes, key);
      await both(slides, notes, --at);
    }
    for (const [key, cover] of [
      ['b', 'black'],
      ['.', 'black'],
      ['w', 'white']
    ] as const) {
      await press(notes, key);
      await slides.locator(`[data-cover="${cover}"]`).waitFor();
      await notes.getByText(words.cover[cover]).waitFor();
      await press(notes, key);
      await slides.locator('[data-cover]').waitFor({ state: 'detached' });
    }
    await press(notes, '4');
    await press(notes, '2');
    await notes.getByText(presentLabels.typed('42')).waitFor();
    await press(notes, 'Enter');
    await both(slides, notes, 41);
    await press(notes, 'g');
    await notes.keyboard.type('7');
    await press(notes, 'Enter');
    await both(slides, notes, 6);
    await press(notes, 'o');
    await notes.locator(`[data-to="${places[3]!.step}"]`).click();
    await both(slides, notes, 3);
    await press(notes, '?');
    await notes.getByText(words.keysHere).waitFor();
    await press(notes, 'Escape');
    await notes.getByText(words.keysHere).waitFor({ state: 'detached' });
    await press(notes, 'Escape');
    await press(notes, 'Home');
    await both(slides, notes, 0);
    await desk.context.close();
  });

  it('shows the note, the questions, both pictures and the place in the story', async () => {
    const desk = await Desk.set(site);
    const slides = await desk.slides('s/strong-but-closed/?present');
    const index = places.findIndex(({ section }) => section === 'strong-but-closed');
    const notes = await desk.notes();
    await both(slides, notes, index);
    const { step } = places[index]!;
    const taught = teaching['strong-but-closed'];
    expect(await notes.locator('[data-note]').innerText()).toBe(
      taught.notes[step as keyof typeof taught.notes]
    );
    const text = await notes.locator('main').innerText();
    for (const question of Object.values(taught.questions).flat()) expect(text).toContain(question);
    expect(text).toContain(presentLabels.place(index + 1, places.length));
    expect(text).toContain(lineAt(index + 1));
    for (const each of [step, places[index + 1]!.step]) {
      const picture = notes.locator(`[data-preview="${each}"] img`);
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
        .toBeGreaterThan(100);
    }
    await desk.context.close();
  });

  it('points on the slides where one points on its picture, and stops', async () => {
    const desk = await Desk.set(site);
    const [slides, notes] = [await desk.slides(), await desk.notes()];
    await both(slides, notes, 0);
    const box = (await notes.locator('.able').boundingBox())!;
    await notes.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.75);
    const spot = (await slides.locator('[data-spot]').boundingBox())!;
    const stage = (await slides.locator('[data-stage]').boundingBox())!;
    expect((spot.x + spot.width / 2 - stage.x) / stage.width).toBeCloseTo(0.25, 1);
    expect((spot.y + spot.height / 2 - stage.y) / stage.height).toBeCloseTo(0.75, 1);
    await notes.mouse.move(box.x + box.width + 200, box.y);
    await slides.locator('[data-spot]').waitFor({ state: 'detached' });
    await desk.context.close();
  });

  it('keeps time: it stops, goes on through a reload, and begins again', async () => {
    const desk = await Desk.set(site);
    await desk.context.clock.install({ time: '2026-03-02T10:00:00' });
    const [slides, notes] = [await desk.slides(), await desk.notes()];
    await both(slides, notes, 0);
    const time = () => notes.locator('[data-time]').innerText();
    const pass = async (seconds: number) => {
      await desk.context.clock.runFor(seconds * 1000);
    };
    await pass(600);
    await expect.poll(time).toMatch(/^10:0\d$/);
    expect(Number(await notes.locator('[data-pace]').getAttribute('data-pace'))).toBeGreaterThan(5);
    await notes.getByRole('button', { name: words.pause }).click();
    const stopped = await time();
    await pass(60);
    expect(await time()).toBe(stopped);
    await notes.reload();
    await notesAt(notes, 0);
    await pass(2);
    expect(await time()).toBe(stopped);
    await notes.getByRole('button', { name: words.resume }).click();
    await notes.getByRole('button', { name: words.reset }).click();
    await expect.poll(time).toMatch(/^0:0\d$/);
    await expect.poll(() => notes.locator('[data-pace]').innerText()).toBe(words.onPlan);
    await desk.context.close();
  });

  it('remembers the size of its text and the plan', async () => {
    const desk = await Desk.set(site);
    const notes = await desk.notes();
    const size = () =>
      notes.locator('[data-note]').evaluate((note) => parseFloat(getComputedStyle(note).fontSize));
    const before = await size();
    await notes.locator('[data-command="larger"]').click();
    await press(notes, '+');
    const larger = await size();
    expect(larger).toBeGreaterThan(before * 1.2);
    await notes.getByLabel(words.plan).selectOption('90');
    await notes.reload();
    await notes.locator('main[data-ready]').waitFor();
    expect(await size()).toBe(larger);
    expect(await notes.getByLabel(words.plan).inputValue()).toBe('90');
    await desk.context.close();
  });

  it('is read aloud on what is done here only', async () => {
    const desk = await Desk.set(site);
    const [slides, notes] = [await desk.slides(), await desk.notes()];
    await both(slides, notes, 0);
    const said = () => notes.locator('[role="status"]').innerText();
    await press(slides, 'PageDown');
    await both(slides, notes, 1);
    expect(await said()).toBe('');
    await press(notes, 'PageDown');
    await both(slides, notes, 2);
    expect(await said()).toBe(words.moved(3, places.length, lineAt(2)));
    await desk.context.close();
  });

  it('without slides says what it is, opens some, and lets one look through the notes', async () => {
    const desk = await Desk.set(site);
    const notes = await desk.notes();
    await notes.getByText(words.what).waitFor();
    await press(notes, 'PageDown', 3);
    await notes.locator(`main[data-step="${places[3]!.step}"]:not([data-following])`).waitFor();
    const [slides] = await Promise.all([
      notes.waitForEvent('popup'),
      notes.getByRole('button', { name: words.open }).click()
    ]);
    await both(slides, notes, 3);
    await desk.context.close();
  });

  it('works where storage is blocked', async () => {
    const desk = await Desk.set(site);
    await desk.context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          }
        });
    });
    const [slides, notes] = [await desk.slides(), await desk.notes()];
    await press(notes, 'PageDown');
    await both(slides, notes, 1);
    await desk.context.close();
  });

  it('without JavaScript shows the first note and leads to all of them', async () => {
    const desk = await Desk.set(site, { javaScriptEnabled: false });
    const page = await desk.context.newPage();
    await page.goto(`${site.address}notes/`);
    expect(await page.locator('[data-note]').innerText()).toBe(teaching.warning.notes['who-warns']);
    await page.getByRole('link', { name: words.allNotes }).click();
    expect(page.url()).toBe(`${site.address}print/notes/`);
    await desk.context.close();
  });

  it('fetches nothing from elsewhere', async () => {
    const desk = await Desk.set(site);
    const origins = new Set<string>();
    desk.context.on('request', (request) => origins.add(new URL(request.url()).origin));
    const [slides, notes] = [await desk.slides(), await desk.notes()];
    await press(notes, 'PageDown', 3);
    await both(slides, notes, 3);
    expect([...origins]).toEqual([new URL(site.address).origin]);
    await desk.context.close();
  });

  it.each([
    [1366, 768],
    [1024, 768],
    [390, 844],
    [320, 256]
  ])('at %i × %i nothing is wider than the window, and controls can be hit', async (width, height) => {
    const desk = await Desk.set(site, { viewport: { width, height } });
    const [slides, notes] = [await desk.slides(), await desk.notes()];
    await both(slides, notes, 0);
    expect(await notes.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const small = await notes.locator('main :is(button, select)').evaluateAll((controls) =>
      controls.flatMap((control) => {
        const box = control.getBoundingClientRect();
        return box.width >= 43.9 && box.height >= 43.9 && box.right <= innerWidth
          ? []
          : [control.textContent];
      })
    );
    expect(small).toEqual([]);
    await desk.context.close();
  });
});
