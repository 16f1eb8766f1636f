import { stageLabels } from './labels/stage.ts';

/**
 * What is published, by whom and when: everything that prints a date or a version takes it from here.
 * `author` are the authors as LICENSE names them. Dates are ISO days. A new version gets its entry on top of
 * `changes`, with the date of `revised`.
 */
export const edition = {
  title: stageLabels.title,
  subtitle: stageLabels.subtitle,
  author: 'The Seed Corn authors',
  version: '1.0',
  published: '2026-11-23',
  revised: '2026-11-23',
  licence: { words: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  changes: [
    {
      date: '2026-11-23',
      text: 'Version 1.0. First published, on evidence collected in November 2026. Nothing has been corrected since.'
    }
  ]
} as const;
