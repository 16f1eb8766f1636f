/** A date such as `2025-03-14` as a year with its fraction. */
export const yearOf = (date: string): number => {
  const at = new Date(`${date}T00:00:00Z`);
  const year = at.getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (at.getTime() - start) / (Date.UTC(year + 1, 0, 1) - start);
};
