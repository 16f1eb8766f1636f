/** Figures that are reported by others and drawn on charts, by the claim of `claims.json` that holds source, date and caveat. */
export const reported = {
  /** Lag of Chinese models behind the US frontier since 2023, in months. */
  m3: { mean: 7, least: 4, most: 14 },
  /** By how many per cent the top US model led in March 2026. */
  m6: { lead: 2.7 },
  /** Papers accepted at NeurIPS 2025, about. */
  m7: { us: 2450, china: 2370 },
  /** China's share of AI publications in per cent: under 5 in 2000, nearly 36 in 2025. */
  m8: { from: { year: 2000, pct: 5 }, to: { year: 2025, pct: 36 } },
  /** Mean of the Foundation Model Transparency Index, of 100 points, as published. */
  s12: [
    { year: 2023, mean: 37 },
    { year: 2024, mean: 58 },
    { year: 2025, mean: 40 }
  ],
  /** Chinese notable models of 2025 by training code. */
  o3: { published: 0, unreleased: 31, unknown: 2 },
  /** Shares of Hugging Face downloads in the year to August 2025, in per cent. */
  o6: { china: 17.1, us: 15.8 },
  /** Share of newly uploaded fine-tuned models that were based on Chinese base models, in per cent. */
  o7: { china: 63 },
  /** Change in later work, in per cent: genes held back, materials in open stores, gene patents, patents struck down. */
  l9: { low: -30, high: -20 },
  l8: { low: 57, high: 135 },
  l10: { low: 0, high: 0 },
  y6: { low: 50, high: 50 },
  /** Pay lead of the top one per cent in industry, in times what it was in 2001. */
  c4: { times: 5 },
  /** Percentage of new AI PhDs who take jobs in industry. */
  c6: { now: { year: 2020, pct: 70 }, before: 20 },
  /** Percentage of papers at leading AI conferences with an author from industry. */
  c10: [
    { year: 2000, pct: 22 },
    { year: 2020, pct: 38 }
  ],
  /** AI researchers who moved between universities and industry in 2019; both are lower bounds. */
  c15: { out: 400, back: 200 }
} as const;
