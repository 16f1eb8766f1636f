import { spreads, withSpread } from '../labels/spreads.ts';
import { against, measured, modelled, said, section } from '../schema.ts';

export const opennessStrategy = section({
  id: 'openness-strategy',
  heading: 'Plant it where anyone can reach',
  blurb:
    'China’s labs release more of their models, and others build on them. What that does to an idea, in data and in a model, and what it leaves closed.',
  summary:
    'Chinese labs now release weights far more often than American ones, for reasons that are disputed, and much behind those weights stays closed.',
  objection: against(
    'o3',
    'Open weights are a small part of open science: none of China’s notable models of 2025 is recorded with published training code, down from 8 of 16 in 2021.'
  ),
  steps: [
    {
      id: 'plant-and-build',
      text: [
        said(
          'o1',
          'Konwinski says China’s government supports open release by labs such as DeepSeek and Alibaba’s Qwen. Others can build on it, and he expects more breakthroughs.'
        ),
        measured('o13', 'In September 2025 Nature published DeepSeek’s method for R1 after peer review.'),
        measured(
          'o7',
          'By a Stanford count, reported in December 2025, 63 % of newly uploaded adapted models started from a Chinese one.'
        )
      ],
      description:
        'Two seed heads of a hundred kernels each. In one, 63 plum kernels stand for adapted models that started from a Chinese one. In the other, 17 plum and 16 teal ones stand for downloads.'
    },
    {
      id: 'lines-cross',
      text: [
        'Here is the same count for both countries.',
        measured(
          ['o2', 's2'],
          'China’s share with weights to download went from {china.2020-21.pct} % in 2020–21 to {china.2024.pct} % in 2024 and {china.2025.pct} % in 2025. America’s fell to {us.2025.pct} %. The lines have crossed.'
        ),
        against(
          'o2',
          'China’s list is short, with {china.2025.known} models in 2025, so its line jumps about.'
        )
      ],
      description:
        'Two lines made of kernels, one kernel a model, from 2020–21 to July 2026. By 2025 the teal American line falls from 59 % to 16 %; the plum Chinese line goes from 52 % with ups and downs to 78 %. They cross on the way.'
    },
    {
      id: 'follow-one-kernel',
      text: [
        'Back to the model. Follow one kernel. A lab finds it and publishes it. Another joins it with an idea of its own, and a new kernel grows.',
        modelled(
          'model-open',
          'In open worlds an idea that gets used waits {model-open.reuse.median} years for that, on average ({model-open.reuse.low} to {model-open.reuse.high}).'
        ),
        'The brackets hold the middle eight of ten worlds.'
      ],
      description: withSpread(
        'One highlighted kernel has flown to the seed head, and a thread joins it to the new kernel it helped to make. Below, a bar counts the years from find to first reuse.',
        spreads['openness-strategy']['follow-one-kernel']
      )
    },
    {
      id: 'behind-a-wall',
      text: [
        'The same world with a wall round every lab. The kernel is found and stays inside. Nobody else can use it until it leaks or is found again.',
        modelled(
          ['model-closed', 'model-closed-long'],
          'The wait grows to {model-closed.reuse.median} years ({model-closed.reuse.low} to {model-closed.reuse.high}), or to {model-closed-long.reuse.median} where secrets live ten years ({model-closed-long.reuse.low} to {model-closed-long.reuse.high}).'
        )
      ],
      description: withSpread(
        'The same kernel, grey, inside a walled plot. Below, two bars: the open world’s clock, and a longer one for the walled world, part of it behind the wall until the kernel leaked.',
        spreads['openness-strategy']['behind-a-wall']
      )
    },
    {
      id: 'two-worlds',
      text: [
        'Two worlds share one map of ideas. Only the walls differ.',
        modelled(
          'model-closed',
          'If secrecy earns nothing, closing every lab costs {model-closed.fewer40.median} % of all ideas in 40 years ({model-closed.fewer40.low} to {model-closed.fewer40.high}).'
        ),
        modelled(
          'model-closed-default',
          'At our standard reward for secrecy it costs {model-closed-default.fewer40.median} % ({model-closed-default.fewer40.low} to {model-closed-default.fewer40.high}).'
        ),
        modelled('model-pay', 'Where secrecy pays more and leaks fast, closing wins, as you saw.')
      ],
      description: withSpread(
        'Two fields side by side after forty years: the open one with a larger seed head, the closed one with a smaller head, mostly hollow kernels that leaked, and walls round every lab.',
        spreads['openness-strategy']['two-worlds']
      )
    },
    {
      id: 'weights-are-not-all',
      text: [
        'A model you can download may still hide how it was made.',
        against('o3', 'None of China’s notable models of 2025 is on record as sharing its training code.'),
        against(
          'o4',
          'On a 2025 index of disclosure DeepSeek scored {fmti.2025.deepseek} of 100 and Alibaba {fmti.2025.alibaba}. Anthropic had {fmti.2025.anthropic}, Google {fmti.2025.google}, OpenAI {fmti.2025.openai}.'
        ),
        against('o9', 'Alibaba keeps its strongest models closed.')
      ],
      description:
        'Transparency scores for 2025, of 100 points: Anthropic 46, Google 41 and OpenAI 35 in teal, DeepSeek 32 and Alibaba 26 in plum. Below, training code: published for 0 of 33 Chinese models of that year.'
    },
    {
      id: 'strategy-under-limits',
      text: [
        against(
          'o12',
          'Sharing can be a tactic. Analysts link it to America’s chip controls and a search for users; one report calls state support unclear.'
        ),
        against(
          'o10',
          'It began on American work: Epoch AI lists {built.chinese-on-us.2023} Chinese models of 2023 built on American ones, and {built.us-on-chinese.2023} the other way.'
        ),
        measured('o11', 'In 2026 an American product, Composer 2, was built on a Chinese base.')
      ],
      description:
        'Two shores, with flows between them year by year, each ending in a kernel. From American bases to Chinese models: 3, 20, 5 and 2 from 2022 to 2025. From Chinese bases to American models: 0, 1, 8 and 2.'
    }
  ]
});
