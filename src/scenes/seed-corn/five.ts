import { bandAt } from '../band.ts';

/** What the best lab of the closed and hiring side knows against staying open, after some years; per cent. */
export const comparisons = [5, 10, 20, 40].flatMap((year) => {
  const path = `model-close-and-hire.aBest${year}`;
  const band = bandAt(path);
  return band ? [{ year, path, ...band }] : [];
});
