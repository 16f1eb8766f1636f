import { against, measured } from '../schema.ts';
import type { Teaching } from './shape.ts';

export const movingFaster: Teaching<'moving-faster'> = {
  notes: {
    'reading-pile':
      'Ask what you would need to know before you believed this number: who was asked, how many, and what counts as interesting. Point out that the piles draw a remark, so their height proves nothing.',
    'guess-the-lag':
      'Give everybody half a minute to write down a guess in months, then count hands and enter the counts. Ask one low and one high guesser for a reason. Do not comment on the guesses yet.',
    'lag-opens':
      'Compare the guesses with the average, then with the range. Ask what happens to an average of catch-up times when records that nobody has matched yet are left out. Listen for the idea that this makes the lag look shorter.',
    'for-faster':
      'Split the class in three, and let each group defend one measure as the best sign of who leads. Then ask each group what its own measure misses.',
    'records-american':
      'Ask whether this settles the matter. Help the class keep two questions apart: who is in front, and whose ideas are being used. Remind them that some recent Chinese models have no score here.'
  },
  questions: {
    recall: [
      'What did Konwinski say that students had read, and what do the two piles count?',
      'How far behind does Epoch AI put the Chinese models: on average, at the least and at the most?',
      'By which measure is China nearly level, and by which is it behind?'
    ],
    reason: [
      'How can China be nearly level in papers and still be months behind in test scores?',
      'Why does leaving out the unmatched records make the lag look shorter?',
      'How would you test the remark about interesting ideas, so that a doubter would accept the result?'
    ],
    judge: [
      'Two measures of the same race give different answers. What should a careful reader do: pick one, average them, or something else?',
      'Would you call a lag of seven months long or short? What would you have to learn to change your mind?'
    ]
  },
  misreadings: [
    {
      says: 'The piles count papers, and China has twice as many.',
      answer: against(
        'w3',
        'The piles count nothing. They draw one remark, and the reports of that remark do not agree on the number.'
      )
    },
    {
      says: 'All 16 records are American, so it is settled who is ahead.',
      answer: measured(
        ['m2', 'm6'],
        'They settle who was first on one index, which lacks scores for some recent Chinese models. In another ranking, of March 2026, the best American model led by only 2.7 %.'
      )
    },
    {
      says: 'The Chinese models come later, so the ideas in them must be weaker.',
      answer:
        'The lag says when a model reached a score. It cannot say whose ideas went into the model, on either side.'
    }
  ],
  minutes: 4
};
