import { against, measured, said, section } from '../schema.ts';

export const oneOpenPaper = section({
  id: 'one-open-paper',
  heading: 'What one open paper grew',
  blurb:
    'The Transformer drew on ideas from Montreal, Beijing and Toronto, and fed models on both sides of the Pacific. Tap a paper to lock it away.',
  summary:
    'The models of both countries drew on the same published papers, whose authors worked on three continents.',
  steps: [
    {
      id: 'attention-montreal',
      text: [
        said(
          'l2',
          'Konwinski points to one free paper as the root of today’s AI: the Transformer, the design behind chatbots.'
        ),
        'We traced its family. Each kernel is a real work, and each thread rests on words in the later one.',
        measured(
          'g1',
          'First came attention, published in 2014 by a team in Montreal and Bremen. It let a translating machine learn which words to look at.'
        )
      ],
      description:
        'A family tree of 49 works, from 2014 at one end to 2026 at the other, still dim. One kernel is lit: attention, from Montreal, 2014.'
    },
    {
      id: 'residual-beijing',
      text: [
        measured(
          'g2',
          'The second idea came out in December 2015 from Microsoft Research Asia in Beijing: shortcuts through a network, called residual connections. With them, very deep networks could be trained.'
        ),
        measured(
          'g2',
          'The lab was in China and its owner in the United States, so even this one paper does not sort neatly by nation.'
        )
      ],
      description: 'A second kernel is lit in the tree: residual connections, from Beijing, 2015.'
    },
    {
      id: 'layer-norm-toronto',
      text: [
        measured(
          'g3',
          'The third idea came in July 2016 from the University of Toronto. Layer normalization keeps the signals inside a network at a steady size, and that suits language.'
        ),
        'Now there were three ideas from three cities, and anyone could read all of them. What they lacked was somebody to put them together.'
      ],
      description:
        'A third kernel is lit: layer normalization, from Toronto, 2016. The three lit kernels are not yet joined.'
    },
    {
      id: 'published-and-patented',
      text: [
        measured(
          'g4',
          'In June 2017 the Transformer joined these ideas, and others, in one design. The paper was free to read.'
        ),
        against(
          'l3',
          'It was a company’s work: eight researchers at Google wrote it. The six of them in the Google Brain team have since left.'
        ),
        against(
          'l4',
          'Google holds patents on the design as well. A firm can publish an idea and own it too.'
        )
      ],
      description:
        'Threads run from the three lit kernels, and a few more, into one gold kernel: the Transformer, Google, 2017.'
    },
    {
      id: 'both-sides-build',
      text: [
        measured(
          'g5',
          'Others grew new ideas from it. In 2021 a firm in Shenzhen published RoPE, a way to mark word order. Meta’s LLaMA uses it, and so does OpenAI’s gpt-oss.'
        ),
        measured('g6', 'LLaMA’s design went into Alibaba’s Qwen and an early DeepSeek model.'),
        measured(
          'g7',
          'In our selection, 123 of 224 links cross a border. Other choices would give other shares.'
        )
      ],
      description:
        'The tree grows out from the Transformer on both sides. Threads cross between teal and plum: from RoPE in Shenzhen to LLaMA and gpt-oss, and from LLaMA to Qwen and DeepSeek.'
    },
    {
      id: 'lock-a-paper',
      text: [
        'What if one of these had been kept secret? Tap a work to lock it, or walk the tree with the arrow keys. All that drew on it turns grey, directly or through others, and you see the count.',
        'Read the grey with care. These works drew on the locked one. That does not prove they needed it: somebody else might have found the same idea later.'
      ],
      description:
        'The Transformer wears a lock. Every work that drew on it, directly or through other works, has turned grey, and a label gives their number.'
    },
    {
      id: 'tree-goes-dark',
      text: [
        said(
          'g8',
          'On some branches the light goes out. OpenAI’s report on GPT-4 says it “contains no further details” about the design, the data or the training.'
        ),
        said('g9', 'In China’s DeepSeek-R1, NVIDIA researchers wrote, key details were left out too.'),
        against(
          'l5',
          'Closed work can leap as well. OpenAI’s o1-mini beat the record by 6.6 points in 2024. An open model took 4.3 months to match it.'
        )
      ],
      description:
        'Five works in the tree are dark or half dark: GPT-4 and o1 withheld their method, DeepSeek-R1 part of its recipe, Gemini 2.5 and Composer 2 their weights. The makers’ words stand beside GPT-4 and o1.'
    }
  ]
});
