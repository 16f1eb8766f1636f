import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, worthKeeping, type Asked } from '#offline/answer.ts';

const bases = ['', '/course/seed-corn'];
const host = 'https://school.example';
const paths = ['/', '/s/warning/', '/notes/', '/s/warning/still.svg', '/_app/immutable/chunks/a.js'];

const asked = (path: string, other: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  url: host + path,
  opening: true,
  partial: false,
  ...other
});

describe.each(bases)('who answers, under "%s"', (base) => {
  const known = new Set(paths.map((path) => base + path));
  const answer = (path: string, other: Partial<Asked> = {}) =>
    answerTo(asked(base + path, other), new URL(`${host}${base}/`), known);

  it('a known path by what is kept of it, whatever the query', () => {
    for (const query of ['', '?present', '?view=plain', '?x=1&oA=0&T=never', '?a=/s/other/'])
      for (const path of paths) expect(answer(path + query)).toEqual({ by: 'kept', path: base + path });
  });

  it('a page without its slash, or by its file, by its own address, the query with it', () => {
    for (const path of ['/s/warning', '/s/warning/index.html'])
      expect(answer(`${path}?present`)).toEqual({ by: 'moved', to: `${host}${base}/s/warning/?present` });
    expect(answer('/index.html')).toEqual({ by: 'moved', to: `${host}${base}/` });
  });

  it('never one page for another: what is not known asks the network, and only a page says when there is none', () => {
    for (const path of ['/s/other/', '/s/', '/s/warning/more/', '/NOTES/', '/s/warning.html', '/s//warning/'])
      expect(answer(path)).toEqual({ by: 'unknown' });
    for (const path of ['/s/other/', '/s/warning', '/_app/immutable/chunks/b.js', '/_app/version.json'])
      expect(answer(path, { opening: false })).toEqual({ by: 'browser' });
  });

  it('the browser itself for parts of files, for what is sent, and for other hosts', () => {
    expect(answer('/', { partial: true })).toEqual({ by: 'browser' });
    for (const method of ['POST', 'HEAD', 'PUT']) expect(answer('/', { method })).toEqual({ by: 'browser' });
    for (const url of ['https://else.example/', 'http://school.example/', 'https://school.example:8080/'])
      expect(answer('/', { url: url.slice(0, -1) + base + '/' })).toEqual({ by: 'browser' });
  });

  it('whatever is asked, only known paths are answered from what is kept, and moves stay on the site', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.boolean(), (path, opening) => {
        const found = answerTo(asked(base + path, { opening }), new URL(`${host}${base}/`), known);
        if (found.by === 'kept') expect(known).toContain(found.path);
        if (found.by === 'moved') expect(known).toContain(new URL(found.to).pathname);
      })
    );
  });
});

it('beside the site, the host is left alone', () => {
  const known = new Set(['/course/seed-corn/']);
  const site = new URL(`${host}/course/seed-corn/`);
  for (const path of ['/', '/course/', '/course/seed-corn', '/course/seed-corn-2/', '/other/'])
    expect(answerTo(asked(path), site, known)).toEqual({ by: 'browser' });
});

describe('what may be kept', () => {
  const response = (type: string, other: object = {}) => ({
    status: 200,
    type: 'basic' as const,
    headers: new Headers({ 'content-type': type }),
    ...other
  });

  it('whole answers of this host', () => {
    expect(worthKeeping('/', response('text/html'))).toBe(true);
    expect(worthKeeping('/a.js', response('text/javascript'))).toBe(true);
    expect(worthKeeping('/a.csv', response('text/csv; charset=utf-8'))).toBe(true);
  });

  it('no failed, partial, foreign or opaque ones', () => {
    for (const status of [0, 204, 206, 304, 404, 500, 503])
      expect(worthKeeping('/', response('text/html', { status }))).toBe(false);
    for (const type of ['opaque', 'opaqueredirect', 'cors', 'error'])
      expect(worthKeeping('/', response('text/html', { type }))).toBe(false);
  });

  it('no page in the place of a script or picture, nor the other way round', () => {
    expect(worthKeeping('/a.js', response('text/html; charset=utf-8'))).toBe(false);
    expect(worthKeeping('/s/warning/still.svg', response('text/html'))).toBe(false);
    expect(worthKeeping('/s/warning/', response('text/plain'))).toBe(false);
  });
});
