import { story, type SectionId } from '#content/story.ts';
import type { Table } from '#scenes/table.ts';
import { tables } from '#scenes/tables.ts';

/** A table and the steps whose picture draws it, with their numbers counted from 1. */
export interface Tabled {
  readonly table: Table;
  readonly steps: readonly { readonly id: string; readonly number: number }[];
}

/** The tables of a section in reading order, each once; undefined for what is no section or has none. */
export async function tabledIn(id: string): Promise<readonly Tabled[] | undefined> {
  const section = story.find((section) => section.id === id);
  const found = section && (await tables[section.id]?.());
  if (!found) return undefined;
  const ofSteps: Readonly<Record<string, Table | undefined>> = found.tables;
  const steps = section.steps.map((step, at) => ({ id: step.id, number: at + 1 }));
  const distinct = new Set(steps.flatMap((step) => ofSteps[step.id] ?? []));
  return [...distinct].map((table) => ({ table, steps: steps.filter(({ id }) => ofSteps[id] === table) }));
}

/** The sections that have tables, in reading order. */
export const sectionsTabled = (): readonly SectionId[] =>
  story.map(({ id }) => id).filter((id) => tables[id] !== undefined);
