import { against, measured } from '../schema.ts';
import type { Teaching } from './shape.ts';

export const opennessStrategy: Teaching<'openness-strategy'> = {
  notes: {
    'plant-and-build':
      'Separate what Konwinski says from what was counted. Ask what it takes to build on somebody else’s model, and what its maker gets from being built on.',
    'lines-cross':
      'Ask the class to read both lines aloud before anybody names a winner. The Chinese list is short, with 32 models in 2025: let them work out how far a single one moves the line.',
    'follow-one-kernel':
      'Follow the marked kernel with the pointer. Ask when the clock should stop, and agree on the answer: when the idea first helps to make another. Then let them predict the time for the same kernel behind a wall.',
    'behind-a-wall':
      'Same world, same kernel, one change. Compare the clock with what the class predicted. Note that the difference is a year or so where secrets leak soon.',
    'two-worlds':
      'Ask why the two worlds share one map of ideas. Then read the spread aloud, and ask what it would look like if closing made no difference at all.',
    'weights-are-not-all':
      'Go back to the table of what can be shared, and ask which cells are empty for these models. Give this step time: it is the strongest reply to calling China’s labs simply open.',
    'strategy-under-limits':
      'Ask what an action tells you about the motive behind it. Let the class name three reasons to share that have nothing to do with being kind.'
  },
  questions: {
    recall: [
      'What does Konwinski say about China’s labs and their government?',
      'Which country shared the larger part of its notable models in 2020–21, and which in 2025?',
      'What do Chinese labs keep back, even when they share weights?'
    ],
    reason: [
      'What does a lab gain when others build on its model, and what does it give up?',
      'Why do the two worlds of the model share one map of ideas?',
      'Why does a line made from few models jump about, and how would you tell a jump from a trend?'
    ],
    judge: [
      'Does it matter why somebody shares, as long as they do?',
      'Are China’s labs open: yes, no or partly? Give two facts, and say which new fact would change your mind.'
    ]
  },
  misreadings: [
    {
      says: 'Chinese labs share everything, and American labs share nothing.',
      answer: against(
        ['o4', 'o9', 's7'],
        'Alibaba keeps its strongest models closed, and on a 2025 index of disclosure it and DeepSeek scored below Anthropic, Google and OpenAI. In the same year OpenAI released weights too.'
      )
    },
    {
      says: 'The lines have crossed, so China is ahead in AI.',
      answer: measured(
        'o2',
        'The lines show what share of each country’s notable models can be downloaded. They do not show how good the models are.'
      )
    },
    {
      says: 'China’s labs share because their government tells them to.',
      answer: against(
        'o12',
        'The state’s role is disputed. Analysts point to America’s chip controls and to the search for users as well.'
      )
    }
  ],
  minutes: 4
};
