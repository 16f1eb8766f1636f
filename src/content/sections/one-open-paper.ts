import { against, measured, said, section } from '../schema.ts';

export const oneOpenPaper = section({
  id: 'one-open-paper',
  heading: 'What one open paper grew',
  blurb:
    'The Transformer drew on ideas from Montreal, Beijing and Toronto, and fed models on both sides of the Pacific. Tap a paper to lock it away.',
  summary:
    'The models of both countries drew on the same published papers, whose authors worked on three continents.',
  objection: against(
    'l5',
    'A closed model can leap as well: in September 2024 o1-mini jumped 6.6 points above the record, and the first open model to match it came 4.3 months later.'
  ),
  steps: [
    {
      id: 'attention-montreal',
      text: [
        said(
          'l2',
          'Konwinski points to the Transformer as proof that today’s AI grew from a paper anyone could read.'
        ),
        'Here is its family tree.',
        measured(
          'g1',
          'First came attention, from Montreal and Bremen in 2014: a machine that translates learned which words to look at.'
        )
      ],
      description:
        'The first years of a family tree of 49 works, 2014 to 2017, still dim; time runs down. One kernel is lit: attention, from Montreal, 2014. A thread starts to grow from it.'
    },
    {
      id: 'residual-beijing',
      text: [
        measured(
          'g2',
          'The second idea came from Microsoft Research Asia in Beijing, in December 2015: residual connections, shortcuts that let very deep networks train.'
        ),
        measured(
          'g2',
          'The lab was in China, its owner in the United States. Even this one paper does not sort neatly by nation.'
        )
      ],
      description: 'A second kernel is lit in the tree: residual connections, from Beijing, 2015.'
    },
    {
      id: 'layer-norm-toronto',
      text: [
        measured(
          'g3',
          'The third came from Toronto in July 2016. Layer normalization keeps the signals inside a network at a steady size, which suits language.'
        ),
        measured(['g1', 'g2', 'g3'], 'Three ideas from three cities now lay in the open.'),
        'What they lacked was somebody to join them.'
      ],
      description:
        'A third kernel is lit: layer normalization, from Toronto, 2016. The three lit kernels are not yet joined.'
    },
    {
      id: 'published-and-patented',
      text: [
        measured(
          'g4',
          'In June 2017 the Transformer joined these ideas and others. Its paper was free to read.'
        ),
        against('l3', 'It was a company’s work: eight researchers at Google wrote it.'),
        against(
          'l4',
          'Google holds patents on the design as well. An idea can be published and owned at once.'
        )
      ],
      description:
        'Threads run from the three lit kernels, and a few more, into one gold kernel: the Transformer, Google, 2017.'
    },
    {
      id: 'both-sides-build',
      text: [
        'Both sides built on it.',
        measured(
          'g5',
          'In 2021 a firm in Shenzhen published RoPE, a way to mark word order. Meta’s LLaMA and OpenAI’s gpt-oss use it.'
        ),
        measured('g6', 'LLaMA’s design went into Alibaba’s Qwen and an early DeepSeek model.'),
        measured('g7', 'In our selection of works, 123 of 224 links cross a border.')
      ],
      description:
        'The tree grows down from the Transformer to 2026, on both sides. Threads cross between teal and plum: from RoPE in Shenzhen to LLaMA and gpt-oss, and from LLaMA to Qwen and DeepSeek.'
    },
    {
      id: 'lock-a-paper',
      text: [
        'What if one had been kept secret? Tap a work, or walk there with the arrow keys. All that drew on it turns grey, and you see the count.',
        'Read the grey with care. A work may draw on an idea without needing it. Somebody else might have found it later.'
      ],
      description:
        'The Transformer wears a dark ring: it is locked. Every work that drew on it, directly or through other works, has turned grey, and the title gives their number. Minor links are left out.'
    },
    {
      id: 'tree-goes-dark',
      text: [
        said(
          'g8',
          'On some branches the light goes out. OpenAI’s report on GPT-4 “contains no further details” of how it was made.'
        ),
        said('g9', 'NVIDIA researchers found key details missing from DeepSeek-R1’s report too.'),
        against(
          'l5',
          'Closed work can still leap. In 2024 OpenAI’s o1-mini beat the record by 6.6 points. An open model needed 4.3 months to match it.'
        )
      ],
      description:
        'Four works in the tree are dark or half dark: GPT-4 and o1 kept back their method, DeepSeek-R1 part of its recipe, Composer 2 its weights. The words that say so stand below the tree.'
    }
  ]
});
