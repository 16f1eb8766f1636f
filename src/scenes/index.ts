import type { Component } from 'svelte';
import type { SectionId } from '#content/story.ts';
import type { SceneProps } from './contract.ts';

/** A scene for every section, each taking that section's progress; fetched when its section comes near. */
export const scenes: { [S in SectionId]: () => Promise<{ default: Component<SceneProps<S>> }> } = {
  warning: () => import('./warning/Scene.svelte'),
  'moving-faster': () => import('./moving-faster/Scene.svelte'),
  'strong-but-closed': () => import('./strong-but-closed/Scene.svelte'),
  'one-open-paper': () => import('./one-open-paper/Scene.svelte'),
  'openness-strategy': () => import('./openness-strategy/Scene.svelte'),
  'scientists-talking': () => import('./scientists-talking/Scene.svelte'),
  'seed-corn': () => import('./seed-corn/Scene.svelte'),
  'why-openness': () => import('./why-openness/Scene.svelte'),
  'break-it': () => import('./break-it/Scene.svelte'),
  'what-next': () => import('./what-next/Scene.svelte')
};
