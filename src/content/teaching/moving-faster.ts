import type { Teaching } from './shape.ts';

export const movingFaster: Teaching<'moving-faster'> = {
  notes: {
    'reading-pile':
      'Ask what you would need to know before you believed this number: who was asked, how many, and what counts as interesting. Point out that the piles draw a remark, so their height proves nothing.',
    'guess-the-lag':
      'Collect guesses by show of hands: under six months, six to twelve, more than twelve. Do not comment on them yet. Ask one low and one high guesser for a reason.',
    'lag-opens':
      'Compare the guesses with the average, then with the range. Ask why an average of catch-up times leaves out the records that have not been matched. Listen for the idea that this makes the lag look shorter.',
    'for-faster':
      'Let each group defend one of the three measures as the best sign of who leads. Ask what each one misses.',
    'records-american':
      'Ask whether this settles the matter. Help the class separate two questions: who is in front, and whose ideas are being used.'
  },
  question:
    'Two measures of the same race give different answers. What should a careful reader do: pick one, average them, or something else?'
};
