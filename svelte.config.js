import adapter from '@sveltejs/adapter-static';

/** Where the site will live: absolute for canonical links, and a sub-path such as `/seed-corn` if it has one. */
const origin = process.env.SITE_ORIGIN ?? 'https://seed-corn.example';
const base = /** @type {'' | `/${string}`} */ (process.env.SITE_BASE ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
    paths: { base, relative: true },
    prerender: { origin, handleMissingId: 'fail', handleHttpError: 'fail' },
    version: { pollInterval: 0 },
    inlineStyleThreshold: 0,
    typescript: {
      config: (config) => {
        config.include.push('../scripts/**/*.ts', '../scripts/**/*.mjs', '../svelte.config.js');
      }
    }
  }
};
