import { against, measured } from '../schema.ts';
import type { Teaching } from './shape.ts';

export const whyOpenness: Teaching<'why-openness'> = {
  notes: {
    collaboration:
      'In a short lesson show all five reasons and discuss one, which the class may choose. Give half the class the support and the other half the case against, and let them swap. Ask whether both findings can be true.',
    'long-term-innovation':
      'Ask what else could slow progress down besides secrecy. Let the class look for threads on the stage that reach far back.',
    'national-security':
      'Ask who could use an open model well, and who badly. An American agency, the NTIA, looked at this in 2024 and said that it did not know enough: ask whether that is a weak answer or an honest one.',
    'democratic-values':
      'Ask what a test of a model’s answers can show, and what it cannot. Mention that the agency is American and tested a rival’s model. Outsiders could run it because the weights were open.',
    competitiveness:
      'Ask what winning would look like: downloads, money, records, or use. They do not all point to the same leader, so ask which one a government should care about.'
  },
  questions: {
    recall: [
      'Which five reasons for openness does the story give?',
      'Choose one of them. What supports it, and what is the case against?',
      'What did an American agency find about open weights in 2024?'
    ],
    reason: [
      'Why might a finding about lab mice or patents not hold for AI?',
      'Which two of the five reasons could pull against each other, and how?',
      'Why can no count settle whether openness is good for democracy?'
    ],
    judge: [
      'Which of the five reasons would still convince you if your own country were behind?',
      'Which case against is the strongest? Say what somebody would have to find out to make it weaker.'
    ]
  },
  misreadings: [
    {
      says: 'Open weights make a model honest and fair.',
      answer: against(
        'y3',
        'They let outsiders test it. An American agency found that DeepSeek’s models, which are open, repeat misleading lines of China’s Communist Party about four times as often as American ones.'
      )
    },
    {
      says: 'Whoever has the most downloads is winning.',
      answer: measured(
        'y8',
        'It depends on what you count. On the OpenRouter market, a small one, closed models took about 80 % of use and 96 % of revenue.'
      )
    },
    {
      says: 'Every reason has a case against it, so none of them counts.',
      answer: 'A reason and the case against it can both be true. Ask how strong each is, and where it holds.'
    }
  ],
  minutes: 2
};
