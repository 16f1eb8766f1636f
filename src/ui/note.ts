import { mount, unmount } from 'svelte';
import { isModelled, loadClaims } from '#content/claims.ts';
import type { Kind } from '#content/schema.ts';
import ClaimNote from './ClaimNote.svelte';

/**
 * Opens a short note beside a mark: what its sentence rests on, who, when, and what speaks against it.
 * Rejects when the claims cannot be fetched. The note goes away, and focus returns to the mark, on Esc, on a press
 * elsewhere, or by its button.
 */
export async function showNote(mark: HTMLElement, kind: Kind, ids: readonly string[]): Promise<void> {
  const all = await loadClaims();
  const claims = all.filter((claim) => ids.includes(claim.id));
  const note = mount(ClaimNote, {
    target: document.body,
    props: {
      mark,
      kind,
      claims,
      figures: ids.filter(isModelled),
      gone: () => void unmount(note)
    }
  });
}
