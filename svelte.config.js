import adapter from '@sveltejs/adapter-static';

/** Where the site will live: absolute for canonical links, and a sub-path such as `/seed-corn` if it has one. */
const origin = process.env.SITE_ORIGIN ?? 'https://seed-corn.example';
const base = /** @type {'' | `/${string}`} */ (process.env.SITE_BASE ?? '');
/** The folder to build into; what Kit generates for another one is kept apart from the usual. */
const out = process.env.SITE_OUT ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: out, assets: out, strict: true }),
    outDir: process.env.SITE_OUT ? `${out}.kit` : '.svelte-kit',
    paths: { base, relative: true },
    prerender: { origin, handleMissingId: 'fail', handleHttpError: 'fail' },
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
