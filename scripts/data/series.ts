import type { Row } from './rows.ts';

/** The two countries the story compares. */
export const sides = ['us', 'china'] as const;
export type Side = (typeof sides)[number];

/** The side a model counts for: partners elsewhere do not matter, partners in both countries count for neither. */
export function sideOf(country: string): Side | undefined {
  if (country === 'US' || country === 'US+other') return 'us';
  if (country === 'China' || country === 'China+other') return 'china';
  return undefined;
}

const isOpen = (access: string): boolean => access.startsWith('open-');
const yearOf = (row: Row): number => Number(row.date!.slice(0, 4));

/** Whole per cent, halves up. */
export const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

/** Arithmetic mean to one decimal. */
export const mean = (values: readonly number[]): number =>
  Math.round((10 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 10;

const bothSides = <T>(make: (side: Side) => T): Record<Side, T> => ({ us: make('us'), china: make('china') });

const periods = [
  ['2020-21', 2020, 2021],
  ['2022', 2022, 2022],
  ['2023', 2023, 2023],
  ['2024', 2024, 2024],
  ['2025', 2025, 2025],
  ['2026', 2026, 2026]
] as const;

/** Notable models of one of the two sides with known access, 2020 to 2026, oldest first. */
export function notableModels(rows: readonly Row[]) {
  return rows.flatMap((row) => {
    const country = sideOf(row.country!);
    if (!country || yearOf(row) < 2020 || row.access === 'unknown') return [];
    return [{ model: row.model!, org: row.organization!, date: row.date!, country, access: row.access! }];
  });
}

/** Models with downloadable weights among those with known access, by period. */
export function openWeights(rows: readonly Row[]) {
  const models = notableModels(rows);
  return periods.map(([period, from, to]) => ({
    period,
    ...bothSides((side) => {
      const known = models.filter((model) => {
        const year = Number(model.date.slice(0, 4));
        return model.country === side && year >= from && year <= to;
      });
      const open = known.filter((model) => isOpen(model.access)).length;
      return { open, known: known.length, pct: percent(open, known.length) };
    })
  }));
}

/** Models with open training code among all, by year; models of unknown value stay in the denominator. */
export function trainingCode(rows: readonly Row[]) {
  return [2021, 2022, 2023, 2024, 2025].map((year) => ({
    year,
    ...bothSides((side) => {
      const all = rows.filter((row) => sideOf(row.country!) === side && yearOf(row) === year);
      const open = all.filter((row) => row.training_code === 'open').length;
      return { open, all: all.length, pct: percent(open, all.length) };
    })
  }));
}

/** Who made the notable models of all countries, by year: academia alone, industry alone, both, others. */
export function sectors(rows: readonly Row[]) {
  const years = [...new Set(rows.map(yearOf))].sort((a, b) => a - b);
  return years.map((year) => {
    const all = rows.filter((row) => yearOf(row) === year);
    const count = (sector: string) => all.filter((row) => row.sector === sector).length;
    return {
      year,
      academia: count('academia'),
      industry: count('industry'),
      together: count('industry-academia'),
      all: all.length
    };
  });
}
