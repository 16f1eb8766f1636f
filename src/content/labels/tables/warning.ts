/** Words of the tables of `warning`. */
export const warningTables = {
  open: 'an open world'
} as const;
