import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** Where the site will live: absolute for canonical links, and a sub-path such as `/seed-corn` if it has one. */
const origin = process.env.SITE_ORIGIN ?? 'https://seed-corn.example';
const base = /** @type {'' | `/${string}`} */ (process.env.SITE_BASE ?? '');
/** The folder to build into; what Kit generates for another one is kept apart from the usual. */
const out = process.env.SITE_OUT ?? 'build';

/** The hashes of the scripts in the page's frame; Kit adds those of its own, page by page. */
const framed = [
  ...readFileSync(new URL('src/app.html', import.meta.url), 'utf8').matchAll(/<script>([^]*?)<\/script>/g)
].map(
  ([, script = '']) => /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
);

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    // Compressed copies beside each file, for a server of one's own: hosts and CDNs compress by themselves.
    adapter: adapter({
      pages: out,
      assets: out,
      strict: true,
      precompress: Boolean(process.env.SITE_COMPRESS)
    }),
    outDir: process.env.SITE_OUT ? `${out}.kit` : '.svelte-kit',
    paths: { base, relative: true },
    prerender: { origin, handleMissingId: 'fail', handleHttpError: 'fail' },
    // Whatever is not named may not be loaded. Who may frame a page only a header can say: `hosting/`.
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', ...framed],
        'style-src': ['self'],
        // The one style attribute there is: that of the line in which Kit tells a screen reader the new page's title.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'frame-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self']
      }
    },
    version: { pollInterval: 0 },
    // static/offline.js registers it, once the page has been read a little.
    serviceWorker: { register: false },
    inlineStyleThreshold: 0,
    typescript: {
      config: (config) => {
        config.include.push('../scripts/**/*.ts', '../scripts/**/*.mjs', '../svelte.config.js');
      }
    }
  }
};
