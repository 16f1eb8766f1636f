import { describe, expect, it } from 'vitest';
import { citedIn, withQuery } from '#stage/share/urls.ts';

describe('the address of what is shared', () => {
  it.each([
    ['https://a.example/s/warning/', 'https://a.example/s/warning/?guess=1'],
    ['https://a.example/b/s/warning/#step', 'https://a.example/b/s/warning/?guess=1#step'],
    ['https://a.example/s/warning/?view=plain#step', 'https://a.example/s/warning/?guess=1#step'],
    ['https://a.example/s/warning/#step?', 'https://a.example/s/warning/?guess=1#step?']
  ])('takes along what is asked for: %s', (url, longer) => expect(withQuery(url, 'guess=1')).toBe(longer));

  it('is cited without its step, and with its experiment', () => {
    expect(citedIn('https://a.example/s/warning/#step')).toBe('https://a.example/s/warning/');
    expect(citedIn('https://a.example/s/break-it/?x=1&oA=0#step')).toBe(
      'https://a.example/s/break-it/?x=1&oA=0'
    );
  });
});
