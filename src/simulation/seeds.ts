/** Representative seeds of the scenarios, written by scripts/seeds.ts; never picked by eye. */
export const seeds = {
  open: 37,
  closed: 789,
  pay: 22,
  split: 122,
  seedcorn: 390,
  reopen: 529,
  sandbox: 37
} as const;
