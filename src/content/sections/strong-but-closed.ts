import { spreads, withSpread } from '../labels/spreads.ts';
import { against, measured, modelled, said, section } from '../schema.ts';

export const strongButClosed = section({
  id: 'strong-but-closed',
  heading: 'Strong, but closed',
  blurb:
    'America’s AI labs still lead, and share less of what they make. Draw the fall yourself, then see the data, the reasons and the awkward cases.',
  summary:
    'American labs still make records, but the share of their notable models with weights to download has fallen sharply since 2021.',
  objection: against(
    's11',
    'Closing has not cost American labs the front: 15 of the 16 records on Epoch’s index after February 2023 were set by models offered only through an interface.'
  ),
  steps: [
    {
      id: 'still-blooming',
      text: [
        said(
          's1',
          'Konwinski’s view is that OpenAI, Meta and Anthropic still invent a lot, and keep most of it for themselves.'
        ),
        against(
          's11',
          'Closing has not cost American firms their lead so far. Of {records.us} record models on Epoch AI’s index, 15 came only as a service.'
        ),
        'In our field, too, gold opens on the teal side.'
      ],
      description: withSpread(
        'The field after some open years. Gold kernels, the breakthroughs, have opened on the teal side as well as on the plum side.',
        spreads['strong-but-closed']['still-blooming']
      )
    },
    {
      id: 'walls-rise',
      text: [
        'The teal labs put up walls, one after another. Their new ideas turn grey and stay inside. Watch the rim: fresh teal grows rare. Universities still plant it, and now and then a secret leaks: a hollow kernel.',
        'Tap a plot to change its wall. The years run again.'
      ],
      description: withSpread(
        'Thick dark walls ring the five teal labs, and grey kernels pile up inside them. The newest kernels on the rim of the seed head are nearly all plum, with some hollow teal ones that leaked.',
        spreads['strong-but-closed']['walls-rise']
      )
    },
    {
      id: 'draw-the-line',
      text: [
        'How much of this is real? A trained model is a list of numbers, its weights. Whoever has them can run it and change it.',
        measured('s2', 'Epoch AI lists notable models, chosen for records, citations, cost or use.'),
        'What share of the American ones came with weights to download? Draw your line, or skip it.'
      ],
      description:
        'A line chart from 2020–21 to 2025, with a scale from 0 to 100 %. The first point, 59 %, is given; the reader can set the other four.'
    },
    {
      id: 'line-falls',
      text: [
        measured(
          's2',
          'The share was {us.2020-21.pct} % in 2020–21, {us.2023.pct} % in 2023, {us.2024.pct} % in 2024 and {us.2025.pct} % in 2025: {us.2025.open} of the {us.2025.known} models whose access is known.'
        ),
        measured(
          's3',
          'Training code grew rarer still. It came with {code.us.2021.open} of {code.us.2021.all} models in 2021, and {code.us.2025.open} of {code.us.2025.all} in 2025.'
        ),
        'Each kernel is a real model.'
      ],
      description:
        'Five columns of kernels, one for each notable American model. In each a wall parts teal kernels, which can be downloaded, from grey ones above it. The wall stands at 59 % in 2020–21 and falls to 16 % in 2025, with the reader’s own line drawn over it.'
    },
    {
      id: 'secrecy-pays',
      text: [
        'Why close? Money, for one.',
        against(
          'y5',
          'Economists since Kenneth Arrow have held that firms do too little research if they cannot keep what it earns.'
        ),
        modelled(
          'model-pay',
          'In our model, where secrets earn much and leak fast, closing brings {model-pay.more40.median} % more ideas in 40 years ({model-pay.more40.low} to {model-pay.more40.high}).'
        ),
        said(
          's9',
          'In 2023 OpenAI’s Ilya Sutskever named safety as well. Of its early sharing he said, “We were wrong”.'
        )
      ],
      description: withSpread(
        'The field with every lab walled and secrecy paid: labs with many grey kernels run more projects. Beside it, a comparison with an open world: fewer ideas where secrecy earns nothing, more where it pays well and leaks fast.',
        spreads['strong-but-closed']['secrecy-pays']
      )
    },
    {
      id: 'degrees-of-open',
      text: [
        'Open is a scale. A lab can share its paper, weights, code or data, with a free licence or without.',
        measured(
          'l6',
          'Of {openness.projects} projects that researchers rated, {openness.weights} fully opened their base weights, only {openness.data} their base data.'
        ),
        measured(
          's12',
          'Leading firms’ mean score for disclosure fell from 58 of 100 in 2024 to about 40 in 2025, on a stricter test.'
        )
      ],
      description:
        'A table of kernels: rows are real models, columns are paper, weights, code, data and licence. Filled means open, half means partly open, empty means closed, and a dash means not rated.'
    },
    {
      id: 'awkward-cases',
      text: [
        'Some cases spoil the simple story.',
        against('s4', '{meta.open} of Meta’s {meta.all} notable models since 2023 had weights to download.'),
        against(
          's5',
          'But the licence of one, Llama 2, “is not an open source license”, said Stefano Maffulli of the Open Source Initiative.'
        ),
        against('s7', 'OpenAI released gpt-oss, with open weights, three months before the remark.'),
        measured('s6', 'A month after it, reports said Meta’s next flagship might be closed.')
      ],
      description:
        'Three cases alone: Llama, whose weights come under a restrictive licence; gpt-oss, with open weights but no training data; and Meta’s next flagship, which may not be open. Below, firms’ mean score for disclosure: 37, 58 and 40 of 100 in 2023, 2024 and 2025.'
    }
  ]
});
