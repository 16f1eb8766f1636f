import { sideOf } from './series.ts';
import type { Row } from './rows.ts';

/** Models of one country built on another organisation's base from the other country: one entry a model, all its such bases. */
export function builtOn(rows: readonly Row[]) {
  const models = new Map<
    string,
    { model: string; org: string; date: string; country: string; bases: string[]; baseOrgs: string[] }
  >();
  for (const row of rows) {
    const country = sideOf(row.country!);
    const baseCountry = sideOf(row.base_country!);
    if (!country || !baseCountry || country === baseCountry || row.same_organization === 'yes') continue;
    const entry = models.get(row.model!) ?? {
      model: row.model!,
      org: row.organization!,
      date: row.date!,
      country,
      bases: [],
      baseOrgs: []
    };
    entry.bases.push(row.base_model!);
    if (!entry.baseOrgs.includes(row.base_organization!)) entry.baseOrgs.push(row.base_organization!);
    models.set(row.model!, entry);
  }
  return [...models.values()];
}

/** How many such models there are, by year and direction. */
export function builtOnByYear(models: ReturnType<typeof builtOn>) {
  return ['2021', '2022', '2023', '2024', '2025', '2026'].map((year) => {
    const count = (country: string) =>
      models.filter((model) => model.country === country && model.date.startsWith(year)).length;
    return { year: Number(year), chineseOnUs: count('china'), usOnChinese: count('us') };
  });
}

/**
 * What the flows across the Pacific draw, one entry a model, oldest first: its name, the month it came out, the side that
 * built it, its first maker, whether that one had partners, and the bases.
 */
export function flowsOf(models: ReturnType<typeof builtOn>) {
  return models
    .filter(({ date }) => date >= '2022')
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ model, org, date, country, bases }) => {
      const makers = org.split('; ');
      return {
        model,
        month: date.slice(0, 7),
        side: country,
        org: makers[0]!,
        joint: makers.length > 1,
        bases
      };
    });
}
