import { reported } from '#content/data/reported.ts';
import { labels } from '#content/labels/moving-faster.ts';
import type { Count } from './measures.ts';

const { m6, m7, m8 } = reported;
const words = labels.measures;

/** Papers that one kernel stands for. */
export const PAPERS = 50;

/** The three comparisons that speak for “faster”, as rows of kernels. */
export const counts: readonly Count[] = [
  {
    title: words.papers,
    rows: [
      {
        side: 'china',
        name: String(m8.from.year),
        figure: words.under(m8.from.pct),
        kernels: m8.from.pct,
        rest: 100 - m8.from.pct
      },
      {
        side: 'china',
        name: String(m8.to.year),
        figure: words.nearly(m8.to.pct),
        kernels: m8.to.pct,
        rest: 100 - m8.to.pct
      }
    ]
  },
  {
    title: words.neurips(PAPERS),
    rows: [
      {
        side: 'us',
        name: words.us,
        figure: words.about(m7.us),
        kernels: Math.round(m7.us / PAPERS),
        rest: 0
      },
      {
        side: 'china',
        name: words.china,
        figure: words.about(m7.china),
        kernels: Math.round(m7.china / PAPERS),
        rest: 0
      }
    ]
  },
  {
    title: words.gap(m6.lead),
    rows: [
      {
        side: 'us',
        name: words.us,
        figure: words.ahead(m6.lead),
        kernels: Math.round(100 / m6.lead),
        rest: 0
      },
      { side: 'china', name: words.china, figure: '', kernels: Math.round(100 / m6.lead) - 1, rest: 0 }
    ]
  }
];
