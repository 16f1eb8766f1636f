import { describe, expect, it } from 'vitest';
import { complete, dataScript } from '#routes/heads/complete.ts';
import { quoted, saidIn } from '#routes/heads/told.ts';

const origin = 'https://school.example';
const place = {
  route: '/s/[section]',
  section: 'warning',
  address: (path: string) => `${origin}/course${path}`
} as const;
const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;
const said =
  '<title>Labs &amp; “walls” · Seed Corn</title><meta name="description" content="A &quot;quote&quot; &lt; 160."/>' +
  `<link rel="canonical" href="${origin}/course/s/warning/"/>`;

describe('a head', () => {
  it('is read as its page wrote it, from the head alone', () => {
    expect(saidIn(page(said))).toEqual({
      title: 'Labs & “walls” · Seed Corn',
      description: 'A "quote" < 160.',
      canonical: `${origin}/course/s/warning/`
    });
    expect(saidIn(page('<title>Seed Corn</title>'))).toBeUndefined();
    expect(saidIn(`${page('')}${said}`)).toBeUndefined();
  });

  it('is completed with addresses of its own place, and with its words as data, not markup', async () => {
    const html = await complete(page(said), place);
    expect(html).toContain(`<meta property="og:image" content="${origin}/course/s/warning/card.png">`);
    expect(html).toContain('<meta property="og:description" content="A &quot;quote&quot; &lt; 160.">');
    expect(html).not.toContain('noindex');
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(html)![1]!);
    expect(data).toMatchObject({ name: 'Labs & “walls”', description: 'A "quote" < 160.' });
    expect(html.endsWith('</head><body></body></html>')).toBe(true);
  });

  it('keeps pages out of searches that do not say what they are, or have no route, or stand elsewhere', async () => {
    const bare = await complete(page('<title>Seed Corn</title>'), place);
    expect(bare).toContain('<meta name="robots" content="noindex">');
    expect(bare).not.toContain('og:');
    for (const route of [null, '/notes', '/print', '/teach/key'])
      expect(await complete(page(said), { ...place, route })).toContain('content="noindex"');
  });

  it('cannot be left by what stands in it', () => {
    const sly = '</script><!--<script>"&$&';
    const script = dataScript({ sly });
    expect(script.match(/</g)).toHaveLength(2);
    expect(JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1))).toEqual({ sly });
    expect(quoted(sly)).toBe('"&lt;/script>&lt;!--&lt;script>&quot;&amp;$&amp;"');
  });
});
