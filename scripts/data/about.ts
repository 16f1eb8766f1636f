import type { About } from './rows.ts';

const epoch = "Data: Epoch AI, 'Notable AI Models' and 'AI Benchmarking Hub', epoch.ai, CC BY 4.0";
const thirdParty =
  'The files came through third-party copies of Epoch AI’s downloads and were not compared with epoch.ai itself.';

/** Source, licence, date and credit line of every data file. */
export const about = {
  notable: {
    source:
      'Epoch AI, Notable AI Models: github.com/spragada4/ai-energy-explorer, data/raw/notable_ai_models.csv',
    licence: 'CC BY 4.0',
    asOf: '2026-07-19',
    credit: epoch,
    note: `${thirdParty} US means a US maker, with or without a partner from a third country; China likewise, with Hong Kong. Models with partners in both countries count in neither. “Known access” leaves out models whose access Epoch does not record.`
  },
  eci: {
    source:
      'Epoch Capabilities Index: github.com/madhu24raj/bayes-llm-saturation, benchmark_data/epoch_capabilities_index.csv',
    licence: 'CC BY 4.0',
    asOf: '2026-04-19',
    credit: epoch,
    note: `${thirdParty} The index is a composite of benchmarks: Claude 3.5 Sonnet = 130, GPT-5 = 150. Scores within 2 points are treated as level in the “near” columns: our choice; Epoch uses statistical significance and finds seven months for China.`
  },
  fmti: {
    source: 'Foundation Model Transparency Index 2023, 2024, 2025: github.com/stanford-crfm/fmti',
    licence: 'CC BY 4.0',
    asOf: '2025-12-09',
    credit: 'Data: Foundation Model Transparency Index (Stanford CRFM and others), CC BY 4.0',
    note: 'Points out of 100. Indicators and companies changed between editions, so compare years with care.'
  },
  openness: {
    source:
      'Opening up ChatGPT: github.com/opening-up-chatgpt/opening-up-chatgpt.github.io, docs/df.csv; for systems it does not rate, what was seen of their own releases',
    licence: 'Apache 2.0',
    asOf: '2025-03-11',
    credit: 'Data: Opening up ChatGPT (Liesenfeld, Lopez & Dingemanse), Apache 2.0',
    note: 'Paper is the better rating of preprint and peer-reviewed paper; weights and data are those of the base model. Systems that the project does not rate say so (“ours”): what was not established is null, “not rated”.'
  },
  builtOn: {
    source:
      'Epoch AI, field “Base model” of Notable AI Models (July 2026), All AI Models (April 2025) and Large-scale AI Models (January 2026): github.com/spragada4/ai-energy-explorer, github.com/simsharmaa/INFSCI1520, github.com/Pietro-Panizza/Data-Visualization-Final-Project',
    licence: 'CC BY 4.0',
    asOf: '2026-07-19',
    credit: epoch,
    note: `${thirdParty} Distinct models built on another organisation’s base: a model with two bases counts once. Full coverage only to April 2025; notable and large models after that.`
  },
  tracked: {
    source:
      'ATOM Project, tracked models: github.com/Interconnects-AI/tracked-models, models.csv and metadata/organization_regions.csv',
    licence: 'Apache 2.0',
    asOf: '2026-08-17',
    credit: 'Data: ATOM Project / Interconnects AI, Apache 2.0',
    note: 'Open language models after 2022 on Hugging Face. A curated list; every size and variant counts as one model.'
  }
} as const satisfies Record<string, About>;
