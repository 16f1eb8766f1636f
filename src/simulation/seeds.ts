/** Representative seeds of the scenarios, written by scripts/seeds.ts; never picked by eye. */
export const seeds = {
  open: 1,
  closed: 1,
  pay: 1,
  split: 1,
  seedcorn: 1,
  reopen: 1,
  sandbox: 1
} as const;
