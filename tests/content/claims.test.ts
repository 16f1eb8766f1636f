import { describe, expect, it } from 'vitest';
import { addressOf, dateInWords, isModelled, kindOf, loadClaims, type Claim } from '#content/claims.ts';
import { dataNames } from '#content/labels/sources.ts';
import { unverified } from '#content/unverified.ts';
import { story } from '#content/story.ts';
import { restingOf, usesOf } from '../../src/routes/sources/uses.ts';

const claims = await loadClaims();
const byId = new Map(claims.map((claim) => [claim.id, claim]));
const textOf = (claim: Claim) =>
  [claim.text, claim.quote, claim.caveat, claim.seen.note, claim.source.title, claim.source.publisher].join(
    ' '
  );

describe('claims', () => {
  it('keep every id that links from outside may hold on to', () => {
    const counts = { w: 6, m: 8, s: 12, o: 14, l: 12, g: 11, c: 15, y: 10, n: 8 };
    for (const [letter, count] of Object.entries(counts))
      for (let i = 1; i <= count; i++) expect(byId.has(`${letter}${i}`), `${letter}${i}`).toBe(true);
    expect(claims.length).toBe(Object.values(counts).reduce((sum, count) => sum + count));
  });

  it('each have a kind, a source with a date and an address, and a caveat', () => {
    for (const claim of claims) {
      expect(kindOf[claim.kind], claim.id).toBeTruthy();
      expect(claim.source.title, claim.id).not.toBe('');
      expect(claim.source.date, claim.id).toMatch(/^(19|20)\d\d/);
      expect(claim.source.url, claim.id).toMatch(/^(https?:\/\/|\/sources\/#)/);
      expect(claim.caveat, claim.id).not.toBe('');
    }
  });

  it('name the speaker of every opinion and of every quotation', () => {
    for (const claim of claims)
      if (claim.kind === 'attributed' || claim.quote) expect(claim.speaker, claim.id).toBeTruthy();
  });

  it('keep the exact words that were seen', () => {
    expect(byId.get('c1')?.quote).toBe(
      "We're eating our corn seeds; the fountain is drying up. Fast forward five years, the big labs are gonna lose too"
    );
    expect(byId.get('w2')?.quote).toBe(
      "they've read twice as many interesting AI ideas in the last year that were from Chinese companies than American companies"
    );
    expect(byId.get('l1')?.quote).toBe('diffusion of scientists talking to scientists');
  });

  it('do not give the source article’s wording as Konwinski’s words', () => {
    for (const claim of claims)
      expect(claim.quote ?? '', claim.id).not.toMatch(/consuming our own seed corn/i);
  });

  it('speak to readers: no paths of files that are not here', () => {
    for (const claim of claims) expect(textOf(claim), claim.id).not.toMatch(/datasets\/|\/tmp|\/home|file:/);
  });

  it('point to counter-claims and data sets that exist', () => {
    for (const claim of claims) {
      for (const id of claim.against ?? []) expect(byId.has(id), `${claim.id} against ${id}`).toBe(true);
      if (claim.data) expect(Object.keys(dataNames), claim.id).toContain(claim.data);
    }
    for (const point of unverified)
      for (const id of point.claims) expect(byId.has(id), `${point.title}: ${id}`).toBe(true);
  });

  it('have one address each: sources for claims, method for modelled figures', () => {
    expect(addressOf('w1')).toBe('/sources/#w1');
    expect(addressOf('model-closed')).toBe('/method/#model-closed');
  });

  it('print dates in words', () => {
    expect(dateInWords('2025')).toBe('2025');
    expect(dateInWords('2025-11')).toBe('November 2025');
    expect(dateInWords('2025-11-14')).toBe('14 November 2025');
    expect(dateInWords('2025-04 to 2026-07')).toBe('April 2025 to July 2026');
  });
});

describe('uses', () => {
  const uses = usesOf();

  it('find the step that quotes a claim', () => {
    const steps = uses.get('w1')?.map((use) => use.step);
    expect(steps?.[0]).toBe('who-warns');
  });

  it('list every id exactly once, under the section that names it first', () => {
    const listed = restingOf(uses).flatMap(({ claims, figures }) => [...claims, ...figures]);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...listed].sort()).toEqual([...uses.keys()].sort());
  });

  it('say which ids are figures of the model', () => {
    for (const { claims, figures } of restingOf(uses)) {
      expect(claims.some(isModelled)).toBe(false);
      expect(figures.every(isModelled)).toBe(true);
    }
  });

  it('count steps from 1 within their section', () => {
    for (const at of uses.values())
      for (const { section, step, number } of at) expect(section.steps[number - 1]?.id).toBe(step);
    expect(story.length).toBe(10);
  });
});
