import { csvFormat, csvParse } from 'd3';
import { HORIZONS } from '../src/simulation/outcome.ts';
import { names, type Setting } from './inputs.ts';
import type { Result } from './points.ts';

/** A point of the sweep: its number, where it lies, and what came out there. */
export interface Row {
  readonly n: number;
  readonly setting: Setting;
  readonly result: Result;
}

const lists = ['open', 'openMore', 'openEven', 'lead', 'closerLeads', 'leadEven'] as const;

/** The rows as CSV: number, inputs by their symbols, what came out by name and year (`open40`), and the year of the map's edge. */
export const csvOf = (rows: readonly Row[]): string =>
  csvFormat(
    rows.map(({ n, setting, result }) => ({
      n,
      ...setting,
      ...Object.fromEntries(
        lists.flatMap((list) => HORIZONS.map((years, h) => [`${list}${years}`, result[list][h]!]))
      ),
      edge: result.edge
    }))
  ) + '\n';

/** The rows of such a table. */
export const rowsOf = (csv: string): Row[] =>
  csvParse(csv, (cells) => {
    const at = (name: string): number => Number(cells[name]);
    const result = Object.fromEntries(
      lists.map((list) => [list, HORIZONS.map((years) => at(`${list}${years}`))])
    );
    return {
      n: at('n'),
      setting: Object.fromEntries(names.map((name) => [name, at(name)])) as Setting,
      result: { ...result, edge: at('edge') } as Result
    };
  });
