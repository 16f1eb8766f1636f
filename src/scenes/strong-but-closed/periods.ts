import { openWeights } from '#content/data/shares.json';

/** One point of the series: US notable models with known access, those among them with downloadable weights, and their share in per cent. */
export interface Period {
  readonly name: string;
  readonly open: number;
  readonly known: number;
  readonly share: number;
}

/** The five points of the series, 2020–21 (pooled) to 2025. */
export const periods: readonly Period[] = openWeights
  .filter(({ period }) => period !== '2026')
  .map(({ period, us }) => ({
    name: period.replace('-', '–'),
    open: us.open,
    known: us.known,
    share: (100 * us.open) / us.known
  }));
