import { against, measured, said, section } from '../schema.ts';

export const strongButClosed = section({
  id: 'strong-but-closed',
  heading: 'Strong, but closed',
  blurb:
    'America’s AI labs still lead, and share less of what they make. Draw the fall yourself, then see the data, the reasons and the awkward cases.',
  summary:
    'American labs still make records, but the share of their notable models with weights to download has fallen sharply since 2021.',
  steps: [
    {
      id: 'still-blooming',
      text: [
        said(
          's1',
          'Konwinski’s view is that OpenAI, Meta and Anthropic still invent a great deal, and keep most of it for themselves.'
        ),
        against(
          's11',
          'Closing has not cost American firms the front so far. Of the {records.us} record models on Epoch AI’s index, 15 could be used only as a service, with nothing to download.'
        ),
        'Gold keeps opening on the teal side of our field too.'
      ],
      description:
        'The field after some open years. Gold kernels, the breakthroughs, have opened on the teal side as well as on the plum side.'
    },
    {
      id: 'walls-rise',
      text: [
        'Now the teal labs put up walls, one lab after another. Their new ideas turn grey and stay inside. Watch the rim of the seed head: fresh teal grows rare there. Only the universities still plant it, and now and then a secret leaks out and lands as a hollow kernel.',
        'Tap a plot to raise or lower its wall. The years run again at once.'
      ],
      description:
        'Thick dark walls ring the five teal labs, and grey kernels pile up inside them. The newest kernels on the rim of the seed head are nearly all plum, with some hollow teal ones that leaked.'
    },
    {
      id: 'draw-the-line',
      text: [
        'How much of this has happened in the real world? A trained model boils down to a long list of numbers, its weights. Whoever has them can run the model and change it.',
        measured('s2', 'Epoch AI lists notable models, chosen for records, citations, cost or use.'),
        'What share of the American ones came with weights to download, from 2020–21 to 2025? Draw your line, or skip it.'
      ],
      description:
        'An empty line chart from 2020–21 to 2025, with a scale from 0 to 100%, on which the reader can set a guess for each year.'
    },
    {
      id: 'line-falls',
      text: [
        measured(
          's2',
          'The share was {us.2020-21.pct}% in 2020–21, {us.2023.pct}% in 2023, {us.2024.pct}% in 2024 and {us.2025.pct}% in 2025: {us.2025.open} of the {us.2025.known} models whose access is known.'
        ),
        measured(
          's3',
          'The code used to train them is rarer still. It came with {code.us.2021.open} of {code.us.2021.all} American models in 2021, and with {code.us.2025.open} of {code.us.2025.all} in 2025.'
        ),
        'Each kernel here is one real model. Filled ones can be downloaded.'
      ],
      description:
        'A line falls from 59% in 2020–21 to 16% in 2025, made of kernels, one for each notable American model. The reader’s own line is drawn beside it.'
    },
    {
      id: 'secrecy-pays',
      text: [
        'Why would a lab close? One reason is money.',
        against(
          'y5',
          'Since Kenneth Arrow in 1962, economists have argued that firms do too little research when they cannot keep what it earns. Less secrecy could then mean less private research.'
        ),
        said(
          's9',
          'Safety is argued too. Of OpenAI’s early habit of sharing, co-founder Ilya Sutskever said in March 2023, “We were wrong”.'
        )
      ],
      description:
        'The field with the walled teal labs. A premium for secrecy is switched on: labs with many grey kernels run more projects.'
    },
    {
      id: 'degrees-of-open',
      text: [
        'Open and closed are the ends of a long scale. A lab can share its paper, its weights, its code or its data, each with or without a free licence.',
        measured(
          'l6',
          'Of {openness.projects} projects that researchers rated, {openness.weights} opened their basic weights fully, and only {openness.data} their basic training data.'
        ),
        'Each row on the stage is a model, and each column one thing that can be shared.'
      ],
      description:
        'A table of kernels: rows are real models, columns are paper, weights, code, data and licence. Filled means open, half means partly open, empty means closed, and a dash means not rated.'
    },
    {
      id: 'awkward-cases',
      text: [
        'Some cases spoil the simple story.',
        against(
          's4',
          'Since 2023, {meta.open} of Meta’s {meta.all} notable models have had weights to download.'
        ),
        against(
          's5',
          'Their licence, the Open Source Initiative’s Stefano Maffulli said of Llama 2, “is not an open source license”.'
        ),
        against(
          's7',
          'In August 2025, three months before the remark, OpenAI released gpt-oss with weights to download.'
        ),
        measured('s6', 'In December 2025 it was reported that Meta’s next flagship might be closed.')
      ],
      description:
        'The same table with three rows lit: Llama, whose weights come under a restrictive licence; gpt-oss, with open weights but no training data; and Meta’s reported turn towards closed models.'
    }
  ]
});
