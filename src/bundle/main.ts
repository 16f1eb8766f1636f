import { hydrate, mount } from 'svelte';
import { pathIn } from './address.ts';
import App from './App.svelte';
import { findFiles } from './files.ts';
import { pageAt } from './pages.ts';

/** Brings the file to life: the story in the markup that is there, any other page in its stead. */
async function start(target: Element): Promise<void> {
  findFiles();
  const path = pathIn(location.search);
  const asked = path === '/' ? undefined : await pageAt(path);
  if (asked) {
    target.replaceChildren();
    mount(App, { target, props: asked });
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  } else {
    // Some browsers go there only after the story has begun, which then takes the reader to be at its top.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    hydrate(App, { target, props: (await pageAt('/'))! });
  }
  delete document.documentElement.dataset['at'];
}

void start(document.querySelector('.page')!);
