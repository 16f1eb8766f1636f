import { against, measured, said, section } from '../schema.ts';

export const movingFaster = section({
  id: 'moving-faster',
  heading: 'Where the new ideas come from',
  blurb:
    'Are more of the good ideas in AI now Chinese? One remark, several measurements that disagree, and a guess for you to make.',
  summary:
    'China’s AI research is now close behind or level, depending on the measure, while the record models up to April 2026 were all American.',
  steps: [
    {
      id: 'reading-pile',
      text: [
        said(
          'w2',
          'Konwinski said of PhD students at Berkeley and Stanford that in the past year they “read twice as many interesting AI ideas” from Chinese companies as from American ones.'
        ),
        against(
          ['w2', 'w3'],
          'No survey stands behind the remark, and reports of it differ: one has Chinese teams producing about half of the ideas worth noting.'
        ),
        'The two piles draw what he said. They count nothing.'
      ],
      description:
        'Two piles of kernels, labelled as a remark: the plum pile, ideas from Chinese companies, is twice as high as the teal pile, ideas from American companies.'
    },
    {
      id: 'guess-the-lag',
      text: [
        'How good each side’s best model is can be measured.',
        measured(
          ['m2', 'm4'],
          'The research group Epoch AI folds the results of many tests into one score for each model.'
        ),
        'Take a score that an American model has just reached. How many months pass, on average, until a Chinese model catches up? Set your guess. You can also skip it and read on.'
      ],
      description:
        'An empty chart with time along the bottom and the test score up the side, and a control to set a guess in months.'
    },
    {
      id: 'lag-opens',
      text: [
        measured(
          'm3',
          'By Epoch AI’s figures, Chinese models have been seven months behind the American front on average since 2023. The gap has been as small as four months and as wide as fourteen.'
        ),
        measured(
          'm4',
          'Our own count from the same scores gives {catchup.china.exact} months to match a record. It leaves out the newest records, which were still unmatched in April 2026.'
        )
      ],
      description:
        'Two staircases of kernels climb from 2023 to 2026, one kernel a model. The teal one, the best American models, runs ahead; the plum one, the best Chinese models, follows about seven months behind. The reader’s guess is marked beside the average.'
    },
    {
      id: 'for-faster',
      text: [
        'Other measures show a closer race.',
        measured(
          'm6',
          'A ranking in the 2026 AI Index, published after the remark, put the best American model only 2.7% ahead.'
        ),
        measured(
          'm7',
          'At the AI conference NeurIPS in 2025, about 2,450 accepted papers came from the United States and about 2,370 from China.'
        ),
        measured(
          'm8',
          'China’s share of all AI publications rose from under 5% in 2000 to nearly 36% in 2025.'
        ),
        against('m8', 'That is volume, which says little about quality.')
      ],
      description:
        'Three small charts: a lead of 2.7% in an index of 2026; two nearly equal bars for accepted NeurIPS 2025 papers, about 2,450 American and 2,370 Chinese; and China’s share of AI publications, up from under 5% in 2000 to nearly 36% in 2025.'
    },
    {
      id: 'records-american',
      text: [
        against(
          ['m2', 's11'],
          'From March 2023 to April 2026, {records.us} models in a row set a new record on Epoch AI’s index. All of them came from American labs, and the best Chinese model was behind the whole time.'
        ),
        against('m2', 'It is one index, and it lacks scores for some recent Chinese models.'),
        'A record shows who is in front today. It cannot show whose ideas the next record will grow from, which is the question here.'
      ],
      description:
        'The chart of records with all 16 American steps lit in teal. The plum line of the best Chinese models stays below it from 2023 to April 2026.'
    }
  ]
});
