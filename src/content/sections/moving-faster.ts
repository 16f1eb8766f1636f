import { against, measured, said, section } from '../schema.ts';

export const movingFaster = section({
  id: 'moving-faster',
  heading: 'Where the new ideas come from',
  blurb:
    'Are more of the good ideas in AI now Chinese? One remark, several measurements that disagree, and a guess for you to make.',
  summary:
    'By some measures China is level and by others months behind, and every record up to April 2026 was American.',
  objection: against(
    'm3',
    'Quick is not ahead: Chinese models have followed the American frontier at a distance of seven months on average since 2023, and at best of four.'
  ),
  steps: [
    {
      id: 'reading-pile',
      text: [
        said(
          'w2',
          'Konwinski said PhD students at Berkeley and Stanford have “read twice as many interesting AI ideas” from Chinese companies as from American ones in the past year.'
        ),
        against('w3', 'Reports differ: one says about half of the ideas. None names a survey.'),
        'The two piles draw the remark. They count nothing.'
      ],
      description:
        'Two piles of kernels, labelled as a remark: the plum pile, ideas from Chinese companies, holds twice as many as the teal pile, ideas from American ones. Below, the report that has Chinese teams at about half.'
    },
    {
      id: 'guess-the-lag',
      text: [
        'What a model can do can be tested.',
        measured(['m2', 'm4'], 'Epoch AI, a research group, turns many test results into one score.'),
        'Take a score that an American model is first to reach. How many months pass, on average, until a Chinese model gets there? Set your guess, or skip it.'
      ],
      description:
        'A chart with time along the bottom and the test score up the side. A staircase of teal kernels shows the best American models from 2023 to 2026; the Chinese ones are missing. A control sets a guess in months.'
    },
    {
      id: 'lag-opens',
      text: [
        measured(
          'm3',
          'By Epoch AI’s figures Chinese models have been seven months behind on average since 2023, and between four and fourteen.'
        ),
        measured(
          'm4',
          'Our own count from the same scores gives {catchup.china.exact} months. It leaves out the newest records, unmatched as of April 2026.'
        )
      ],
      description:
        'Two staircases of kernels, one kernel a model, climb from 2023 to 2026: the teal one, the best American models, ahead; the plum one, the best Chinese models, behind. A gold bracket marks the gap, 8 months in April 2026. A strip below shows it month by month, against Epoch’s range of four to fourteen months, its average of seven and the reader’s guess.'
    },
    {
      id: 'for-faster',
      text: [
        'Other measures show a closer race.',
        measured('m6', 'In one ranking of March 2026 the best American model was ahead by 2.7 %.'),
        measured(
          'm7',
          'The NeurIPS conference took about 2,450 American papers in 2025 and about 2,370 Chinese ones.'
        ),
        measured(
          'm8',
          'China’s share of AI publications rose from under 5 % in 2000 to nearly 36 % in 2025.'
        ),
        against('m8', 'Volume is not quality.')
      ],
      description:
        'Three small charts made of kernels: China’s share of AI publications, up from under 5 % in 2000 to nearly 36 % in 2025; accepted NeurIPS 2025 papers, about 2,450 American and 2,370 Chinese; and an American lead of 2.7 % in an index of 2026.'
    },
    {
      id: 'records-american',
      text: [
        against(
          ['m2', 's11'],
          'From March 2023 to April 2026 a new record was set {records.us} times on Epoch AI’s index, each time by an American model.'
        ),
        against('m2', 'The index lacks scores for some recent Chinese models.'),
        'A record shows who is in front today. It cannot show whose ideas the next one will grow from.'
      ],
      description:
        'A list of the 16 record models from March 2023 to March 2026, each with its score as a teal kernel and the best Chinese score of that day, where there was one, as a plum one. The plum kernel is behind every time.'
    }
  ]
});
