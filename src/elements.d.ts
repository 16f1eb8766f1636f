import 'svelte/elements';

declare module 'svelte/elements' {
  interface HTMLLinkAttributes {
    /** Holds the first painting up; Svelte's types don't know it yet. */
    blocking?: 'render';
  }
}
