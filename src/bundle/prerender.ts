import { render } from 'svelte/server';
import { stillOf, stillSizes, stepStillOf, stepStillSize } from '#stage/links.ts';
import { entries, stepEntries, stillResponse } from '#routes/s/[section]/still.ts';
import { GET as opening } from '#routes/opening.svg/+server.ts';
import App from './App.svelte';
import { pageAt } from './pages.ts';

/** A page of the site as markup for the file, with what belongs into its head. Throws where there is no such page. */
export async function pageOf(path: string): Promise<{ head: string; body: string }> {
  const props = await pageAt(path);
  if (!props) throw new Error(`There is no page at ${path}`);
  return render(App, { props });
}

/** Every picture that the pages show, as SVG, by its path. */
export async function pictures(): Promise<Map<string, string>> {
  const event = {} as Parameters<typeof opening>[0];
  const made: [string, Response | Promise<Response>][] = [['/opening.svg', await opening(event)]];
  for (const { section } of entries())
    for (const shape of ['wide', 'narrow'] as const)
      made.push([stillOf(section, shape), stillResponse(section, stillSizes[shape])]);
  for (const { section, step } of stepEntries())
    made.push([stepStillOf(section, step), stillResponse(section, stepStillSize, step)]);
  return new Map(
    await Promise.all(made.map(async ([path, answer]) => [path, await (await answer).text()] as const))
  );
}
