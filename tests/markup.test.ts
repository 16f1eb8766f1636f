import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** Where text becomes markup, and why nobody else's words can get in. */
const allowed: Readonly<Record<string, string>> = {
  'picture/Field.svelte':
    'a picture painted from a run of the model: its parameters are numbers, clamped when a link is read'
};

/** Ways to make markup from text, in templates and in scripts. */
const making =
  /\{@html|\binnerHTML\b|\bouterHTML\s*=|\binsertAdjacentHTML\b|\bdocument\.write\b|\bsrcdoc\b|\bcreateContextualFragment\b|\bDOMParser\b|\beval\(|new Function\(/;

describe('markup', () => {
  it('is made from text only where that text is our own', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(svelte|ts)$/.test(file)
    );
    const found = files.filter((file) => making.test(readFileSync(join(src, file), 'utf8')));
    expect(files.length).toBeGreaterThan(100);
    expect(found.sort()).toEqual(Object.keys(allowed).sort());
  });
});
