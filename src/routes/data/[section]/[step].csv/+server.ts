import { error } from '@sveltejs/kit';
import { tableLabels } from '#content/labels/tables.ts';
import { csvOf } from '#ui/table/csv.ts';
import { sectionsTabled, tabledIn } from '../../tabled.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
  const ofSections = sectionsTabled().map(async (section) =>
    ((await tabledIn(section)) ?? []).flatMap(({ steps }) => steps.map(({ id }) => ({ section, step: id })))
  );
  return (await Promise.all(ofSections)).flat();
};

export const GET: RequestHandler = async ({ params: { section, step } }) => {
  const found = (await tabledIn(section))?.find(({ steps }) => steps.some(({ id }) => id === step));
  if (!found) error(404);
  return new Response(csvOf(found.table, tableLabels.source), {
    headers: { 'content-type': 'text/csv; charset=utf-8' }
  });
};
