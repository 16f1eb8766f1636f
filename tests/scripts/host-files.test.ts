import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folders, headersFile, hostFiles, nginxFile } from '../../scripts/host-files.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

describe('the files for hosts', () => {
  it.each(Object.entries(hostFiles('')))('%s is as `npm run hosting` writes it', (file, text) => {
    expect(read(file)).toBe(text);
  });

  it('name every folder with pages', () => {
    const pages = readdirSync(resolve(root, 'src/routes'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\/\+page\.svelte$/.test(path))
      .map((path) => path.split('/')[0]!)
      .filter((folder) => folder !== 'embed');
    expect([...new Set(pages)].filter((folder) => folder !== '404.html').toSorted()).toEqual([...folders]);
  });

  it('give no address two values of one header where a host would join them', () => {
    const rules = headersFile('')
      .trim()
      .split('\n\n')
      .map((block) => block.split('\n'))
      .map(([path, ...lines]) => ({ path: path!, names: lines.map((line) => line.trim().split(':')[0]!) }));
    const matches = (pattern: string, path: string): boolean =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
    for (const path of ['/', '/s/warning/', '/embed/warning/', '/_app/immutable/a.js', '/fonts/a.woff2']) {
      const names = rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.names);
      expect(new Set(names).size, path).toBe(names.length);
      expect(names).toContain('X-Content-Type-Options');
    }
  });

  it('stand under a sub-path too', () => {
    for (const text of Object.values(hostFiles('/seed-corn'))) expect(text).toContain('/seed-corn/embed/');
    const text = nginxFile({ base: '/seed-corn', listen: '80', root: '/srv' });
    expect(text).toContain('error_page 404 /seed-corn/404.html;');
  });
});
