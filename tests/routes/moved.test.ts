import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ids from '#content/ids.json' with { type: 'json' };
import { story } from '#content/story.ts';
import { anywhere } from '#routes/anywhere.ts';
import { movedPage, movedSections, movedTo } from '#routes/s/moved.ts';

const site = 'https://example.org/course';
const pageOf = (path: string) => movedPage(path, (path) => site + path);

describe('a section that has left the story', () => {
  const old = { warnings: 'warning', kernel: 'one-kernel', gone: 'nowhere' };

  it('keeps an address, and steps and sections that stay get none of that kind', () => {
    expect(movedSections(['warning', 'warnings', 'gone'], old)).toEqual(['warnings', 'gone']);
    expect(movedSections(ids.sections, {})).toEqual([]);
  });

  it('leads to the section or step that stands for it now, and to nothing else', () => {
    expect(movedTo('warnings', old)).toBe('/s/warning/');
    expect(movedTo('kernel', old)).toBe('/s/warning/#one-kernel');
    for (const id of ['gone', 'warning', 'constructor', '', undefined])
      expect(movedTo(id, old)).toBeUndefined();
  });

  it('leads on without a script, names the new address as its own, and says where it leads', () => {
    for (const { id, heading, steps } of story)
      for (const path of [`/s/${id}/`, `/s/${id}/#${steps[0].id}`]) {
        const html = pageOf(path);
        expect(html).toContain(`<meta http-equiv="refresh" content="0; url=../..${path}">`);
        expect(html).toContain(`<link rel="canonical" href="${site}/s/${id}/">`);
        expect(html).toContain(`<a href="../..${path}">`);
        expect(html).toContain(heading.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
      }
  });

  it('takes the query and the step of the link along where a script runs', () => {
    const script = /<script>([^]+)<\/script>/.exec(pageOf('/s/break-it/'))![1]!;
    const led = (href: string) => {
      const { search, hash } = new URL(href);
      const location = { href, search, hash, replace: (to: string) => (went = to) };
      let went = '';
      new Function('location', script)(location);
      return went;
    };
    const from = `${site}/s/break-it-yourself/`;
    expect(led(from)).toBe('/course/s/break-it/');
    expect(led(`${from}?x=1&oA=0#overtaking`)).toBe('/course/s/break-it/?x=1&oA=0#overtaking');
  });
});

describe('a page that is sent at any depth', () => {
  it('has every link from the root of the host, and nothing else changed', () => {
    const html = '<link href="./_app/a.css"/><a href="./">x</a> ./ <a href="https://a.example/./">y</a>';
    expect(anywhere(html, '')).toBe(
      '<link href="/_app/a.css"/><a href="/">x</a> ./ <a href="https://a.example/./">y</a>'
    );
    expect(anywhere(html, '/course')).toContain('<a href="/course/">');
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const link = new URL(
          /href="([^"]*)/.exec(anywhere('<a href="./s/x/">', '/b'))![1]!,
          `${site}${path}`
        );
        expect(link.pathname).toBe('/b/s/x/');
      })
    );
  });
});
