import { mount, unmount } from 'svelte';
import { loadClaims } from '#content/claims.ts';
import { modelled } from '#content/figures.ts';
import type { Kind } from '#content/schema.ts';
import ClaimNote from './ClaimNote.svelte';

/** What the note of a sentence is about: its kind, the ids it rests on, and the paths of the figures it prints. */
export interface Rests {
  readonly kind: Kind;
  readonly claims: readonly string[];
  readonly places: readonly string[];
}

/**
 * Opens a short note beside a mark: what its sentence rests on, who, when, and what speaks against it.
 * Rejects when the claims cannot be fetched. The note goes away, and focus returns to the mark, on Esc, on a press
 * elsewhere, or by its button.
 */
export async function showNote(mark: HTMLElement, { kind, claims: ids, places }: Rests): Promise<void> {
  const all = await loadClaims();
  const note = mount(ClaimNote, {
    target: document.body,
    props: {
      mark,
      kind,
      claims: all.filter((claim) => ids.includes(claim.id)),
      figures: modelled.figures.filter((figure) => ids.includes(figure.id)),
      places,
      gone: () => void unmount(note)
    }
  });
}
