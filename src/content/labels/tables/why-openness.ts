/** Words of the tables of `why-openness`: the worlds that are shown. */
export const whyOpennessTables = {
  open: 'an open world',
  closed: 'a world with all labs closed, secrets that live five years',
  oneSide: 'a world where only the US side closes'
} as const;
