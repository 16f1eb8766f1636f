import { spreads, withSpread } from '../labels/spreads.ts';
import { against, measured, said, section } from '../schema.ts';

export const whyOpenness = section({
  id: 'why-openness',
  heading: 'Five things openness buys',
  blurb:
    'Work together, think long, stay safe, stay free, win: five reasons for open AI that people give, and the case against each of them.',
  summary:
    'Each of the five reasons for openness has evidence behind it, and each has a serious case against it.',
  objection: against(
    'y5',
    'Somebody has to pay for research: by one estimate innovators keep about 2.2 % of the value they create, so with less secrecy there could be less private research too.'
  ),
  steps: [
    {
      id: 'collaboration',
      text: [
        'Reason one: working together.',
        said(['y2', 'n2'], 'The article behind this story says openness lets growth be shared.'),
        measured(
          'y7',
          'When lab mice became easier to get, new researchers came and tried more varied paths.'
        ),
        against(
          'l12',
          'The case against: in a programming contest, early sharing gave better results, but from fewer people and fewer approaches.'
        )
      ],
      description: withSpread(
        'The open field with broad ties between its plots: many plots have used one another’s ideas, across both sides.',
        spreads['why-openness']['collaboration']
      )
    },
    {
      id: 'long-term-innovation',
      text: [
        'Reason two: the long run.',
        said('o1', 'Konwinski expects sharing to bring more breakthroughs.'),
        measured('y6', 'When courts struck down patents, later work citing them rose by 50 % on average.'),
        against(
          'y9',
          'The case against: progress gets harder anyway. Doubling chip density takes over 18 times as many researchers as in the early 1970s.'
        )
      ],
      description: withSpread(
        'One gold kernel near the rim of a large seed head is lit, with threads to the ideas it grew from. One of them lies deep in the head and has been open for years.',
        spreads['why-openness']['long-term-innovation']
      )
    },
    {
      id: 'national-security',
      text: [
        'Reason three: security.',
        measured(
          'n3',
          'America’s AI Action Plan of July 2025 says, “We need to ensure America has leading open models founded on American values.”'
        ),
        against(
          'y4',
          'The case against: a release cannot be called back. In 2024 an American agency, the NTIA, found too little evidence to restrict open weights, or to rule that out.'
        )
      ],
      description: withSpread(
        'One published idea is lit in the seed head. Lines run from it to the plots on both sides that have built on it. It never returns behind a wall.',
        spreads['why-openness']['national-security']
      )
    },
    {
      id: 'democratic-values',
      text: [
        'Reason four: democracy.',
        said(
          ['w4', 'y2'],
          'The article behind this story says openness serves transparency and democratic values.'
        ),
        'No count can settle that.',
        against(
          'y3',
          'The case against: an American agency found that DeepSeek’s models repeat misleading lines of China’s Communist Party about four times as often as American ones do. Open weights also let outsiders run such tests.'
        )
      ],
      description: withSpread(
        'A closed world: walls round every lab, and grey kernels inside that no outsider can look into. A caption counts them.',
        spreads['why-openness']['democratic-values']
      )
    },
    {
      id: 'competitiveness',
      text: [
        'Reason five: winning.',
        said(
          'y1',
          'Konwinski argues that the first nation to make the next breakthrough of the Transformer’s rank “will have the advantage”.'
        ),
        measured(
          'o6',
          'In the year to August 2025 Chinese models took 17.1 % of Hugging Face downloads, American ones 15.8 %.'
        ),
        against(
          'y8',
          'The case against: on the OpenRouter market, closed models took about 80 % of use and 96 % of revenue.'
        )
      ],
      description: withSpread(
        'The field with teal labs walled and plum labs open. The rim of the seed head is nearly all plum, while the walled teal plots are full of grey kernels.',
        spreads['why-openness']['competitiveness']
      )
    }
  ]
});
