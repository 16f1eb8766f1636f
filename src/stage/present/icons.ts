import type { Command } from './keys.ts';

/** Outlines of the controls' signs, in a square of 24. */
export const icons: Readonly<Partial<Record<Command, string>>> = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  overview: 'M4 5h6v6H4zM14 5h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  black: 'M3 5h18v12H3zM9 21h6M5.5 7.5l13 7M5.5 14.5l13-7',
  code: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2',
  pointer: 'M12 7a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12 2v3M12 19v3M2 12h3M19 12h3',
  notes: 'M3 4h18v13H3zM7 8h10M7 12h6M9 21h6M12 17v4',
  smaller: 'M4 18L9 6l5 12M5.7 14h6.6M17 12h5',
  larger: 'M3 18L8 6l5 12M4.7 14h6.6M16 12h6M19 9v6',
  contrast: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M12 4v16M15 6v12M18 8v8',
  fullscreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  help: 'M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 2.3M12 18v.5M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19',
  leave: 'M6 6l12 12M18 6L6 18'
};
