import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');

/** Workers as text within the script: a page opened from a file may start none from another file. */
const inlineWorkers: Plugin = {
  name: 'inline-workers',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(src) || !code.includes('new Worker(new URL(')) return;
    const made = code.replace(
      /new Worker\(new URL\('(.+?)', import\.meta\.url\), \{[^}]*\}\)/g,
      'new InlineWorker()'
    );
    const worker = /new Worker\(new URL\('(.+?)'/.exec(code)![1]!;
    return { code: `import InlineWorker from '${worker}?worker&inline';\n${made}`, map: null };
  }
};

/** The links that are sent to others lead to the site. */
const online: Plugin = {
  name: 'online',
  enforce: 'pre',
  async resolveId(name, importer, options) {
    if (!name.endsWith('/online.ts') || importer?.startsWith(join(src, 'bundle'))) return;
    const found = await this.resolve(name, importer, { ...options, skipSelf: true });
    return found?.id === join(src, 'stage/online.ts') ? join(src, 'bundle/online.ts') : undefined;
  }
};

// Whatever it is made from, such as a test: without what helps developers only.
process.env.NODE_ENV = 'production';

const configOf = (site: string): InlineConfig => ({
  configFile: false,
  root,
  logLevel: 'error',
  publicDir: false,
  define: { __SITE__: JSON.stringify(site) },
  plugins: [inlineWorkers, online, svelte({ configFile: false, compilerOptions: { runes: true } })],
  resolve: {
    alias: [
      { find: /^\$app\/(paths|navigation|state)$/, replacement: join(src, 'bundle/app/$1.ts') },
      { find: /^@sveltejs\/kit$/, replacement: join(src, 'bundle/app/kit.ts') }
    ]
  },
  worker: { format: 'iife' }
});

/** A tree without what registers itself on import and is not used. */
const treeshake: Rolldown.InputOptions['treeshake'] = {
  moduleSideEffects: (id) => !/node_modules[\\/]d3/.test(id)
};

/** The one script and the one style sheet of the file. */
export async function buildClient(site: string): Promise<{ script: string; css: string }> {
  const built = (await build({
    ...configOf(site),
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: join(src, 'bundle/main.ts'),
        treeshake,
        output: { format: 'es', codeSplitting: false }
      }
    }
  })) as Rolldown.RolldownOutput;
  const scripts = built.output.filter((file) => file.type === 'chunk');
  const sheets = built.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const rest = built.output.length - scripts.length - sheets.length;
  if (scripts.length !== 1 || rest) throw new Error(`One script was wanted, but there is more to it.`);
  return {
    script: scripts[0]!.code,
    css: sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : '')).join('')
  };
}

/** What draws the pages and their pictures without a browser. */
export async function buildPrerender(site: string): Promise<typeof import('../../src/bundle/prerender.ts')> {
  const folder = mkdtempSync(join(root, 'node_modules', '.bundle-'));
  try {
    await build({
      ...configOf(site),
      build: {
        ssr: join(src, 'bundle/prerender.ts'),
        outDir: folder,
        rolldownOptions: { treeshake, output: { codeSplitting: false, entryFileNames: 'prerender.js' } }
      }
    });
    return (await import(pathToFileURL(join(folder, 'prerender.js')).href)) as never;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
