import type { SectionId, StepId } from '#content/story.ts';
import type { Table } from '#ui/table/table.ts';

export type { Cell, Column, Table } from '#ui/table/table.ts';

/** The figures of every step of a section whose picture draws any; steps that show one picture share its table. */
export type Tables<S extends SectionId = SectionId> = { readonly [I in StepId<S>]?: Table };
