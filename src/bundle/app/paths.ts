import { inFile } from '../address.ts';
import { fileAt } from '../files.ts';

/** Stands in for the one of `$app/paths`: addresses within the file. */
export function resolve(path: string, params: Readonly<Record<string, string>> = {}): string {
  const filled = path.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
  return /\.\w+$/.test(filled.replace(/[?#].*$/, '')) ? fileAt(filled) : inFile(filled);
}

/** Stands in for the one of `$app/paths`. */
export const asset = fileAt;
