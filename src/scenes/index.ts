import type { Component } from 'svelte';
import type { SectionId } from '#content/story.ts';
import type { SceneProps, ToolProps } from './contract.ts';

/** What a section opens in a window of its own, where there is no stage to open it. */
export const tools: { [S in SectionId]?: () => Promise<{ default: Component<ToolProps> }> } = {
  'break-it': () => import('./break-it/Tool.svelte')
};

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
