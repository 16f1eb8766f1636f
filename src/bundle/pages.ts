import type { Component } from 'svelte';
import { page } from './app/state.ts';
import { siteOf } from './site.ts';

type View = Component<{ data: unknown }>;
type Load = (event: { params: Readonly<Record<string, string>> }) => unknown;

const views = import.meta.glob<{ default: View }>([
  '/src/routes/**/+page.svelte',
  '!/src/routes/{s,embed}/**'
]);
const loads = import.meta.glob<{ load?: Load }>('/src/routes/**/+page.ts');

/** A page with what it is given. */
export interface Shown {
  readonly view: View;
  readonly data: unknown;
}

const patternOf = (file: string): RegExp =>
  new RegExp(
    `^${file
      .replace('/src/routes', '')
      .replace('+page.svelte', '')
      .replace(/\[(\w+)\]/g, '(?<$1>[\\w-]+)')}$`
  );

/** The page at a path of the site; undefined where there is none, or none within the file. */
export async function pageAt(path: string): Promise<Shown | undefined> {
  for (const [file, view] of Object.entries(views)) {
    const found = patternOf(file).exec(path);
    if (!found) continue;
    page.url = new URL(siteOf(path));
    const loading = await loads[file.replace('.svelte', '.ts')]?.();
    try {
      const data = await loading?.load?.({ params: { ...found.groups } });
      return { view: (await view()).default, data };
    } catch {
      return undefined;
    }
  }
  return undefined;
}
