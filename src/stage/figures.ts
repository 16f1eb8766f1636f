import { mount, unmount } from 'svelte';
import type { SectionId } from '#content/story.ts';
import type { Table } from '#scenes/table.ts';
import { tables } from '#scenes/tables.ts';
import Window from '#ui/table/Window.svelte';
import { to } from './links.ts';

/** Address of a step's table as a CSV file. */
const csvOf = (section: string, step: string): string => to(`/data/${section}/${step}.csv`);

/**
 * Opens the figures of a step over the story; the focus returns to the link when they are closed, and the page has not
 * moved. Rejects when they cannot be fetched or the browser knows no such windows.
 */
export async function showFigures(link: HTMLAnchorElement, section: string, step: string): Promise<void> {
  const found = await tables[section as SectionId]?.();
  const table = (found?.tables as Readonly<Record<string, Table | undefined>> | undefined)?.[step];
  if (!table || !('HTMLDialogElement' in globalThis)) throw new Error(`no figures of ${step} to show`);
  const open = mount(Window, {
    target: document.body,
    props: {
      table,
      csv: csvOf(section, step),
      page: link.href,
      closed: () => {
        link.focus({ preventScroll: true });
        void unmount(open);
      }
    }
  });
}
