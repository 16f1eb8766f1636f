import { against, measured, said, section } from '../schema.ts';

export const whyOpenness = section({
  id: 'why-openness',
  heading: 'Five things openness buys',
  blurb:
    'Collaboration, long-term innovation, national security, democratic values, competitiveness: five reasons for open AI, each with the case against.',
  summary:
    'Each of the five reasons for openness has evidence behind it, and each has a serious case against it.',
  steps: [
    {
      id: 'collaboration',
      text: [
        'Reason one: collaboration.',
        said(
          ['y2', 'n2'],
          'The article behind this story says openness lets growth be shared, and wants lower barriers between scientists.'
        ),
        measured(
          'y7',
          'It has support. When lab mice for research became easier to get, new researchers came in and tried more varied paths.'
        ),
        against(
          'l12',
          'The case against: in a programming contest, sharing early cut the number of people and of approaches, though results were better.'
        )
      ],
      description:
        'The open field with broad ties between its plots: many plots have used one another’s ideas, across both sides.'
    },
    {
      id: 'long-term-innovation',
      text: [
        'Reason two: innovation over the long run.',
        said('o1', 'Konwinski expects that what is shared now will bring more breakthroughs later.'),
        measured('y6', 'When courts struck down patents, later work citing them rose by 50% on average.'),
        against('y6', 'In drugs and chemicals there was no effect.'),
        against(
          'y9',
          'The case against: progress needs ever more people anyway. Doubling chip density takes over 18 times as many researchers as in the early 1970s, with or without secrets.'
        )
      ],
      description:
        'A large old seed head. Threads run from gold kernels on the rim to their parents, some of them deep in the middle: old open ideas at work in new ones.'
    },
    {
      id: 'national-security',
      text: [
        'Reason three: national security.',
        measured(
          'n3',
          'America’s AI Action Plan of July 2025 argues for openness: “We need to ensure America has leading open models founded on American values.”'
        ),
        against(
          'y4',
          'The case against: what is released cannot be called back. An American agency, the NTIA, found the evidence in 2024 too thin to restrict open weights, and too thin to rule restrictions out.'
        )
      ],
      description:
        'Kernels fly from the seed head to plots on both sides alike. Once a kernel is in the head, anyone can read it, and it never returns behind a wall.'
    },
    {
      id: 'democratic-values',
      text: [
        'Reason four: democratic values.',
        said(
          ['w4', 'y2'],
          'The article behind this story says closed research threatens stable democracy, and that openness serves transparency. These are values, which no count can settle.'
        ),
        against(
          'y3',
          'The case against: an open model need not be a democratic one. An American agency found that DeepSeek’s models repeated misleading Chinese state narratives about four times as often as American models.'
        ),
        against('y3', 'Open weights also let outsiders run such tests.')
      ],
      description:
        'Two fields side by side: one where every kernel lies in the open head and can be checked by all, one where many lie grey behind walls that nobody else can look into.'
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
          'In the year to August 2025 Chinese models led downloads on one large site, with 17.1% to America’s 15.8%.'
        ),
        against(
          'y8',
          'The case against: on a busy market for AI models, closed ones took about 80% of use and 96% of the revenue.'
        )
      ],
      description:
        'The field with teal labs walled and plum labs open. The rim of the seed head is nearly all plum, while the walled teal plots are full of grey kernels.'
    }
  ]
});
