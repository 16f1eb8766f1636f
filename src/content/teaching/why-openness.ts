import type { Teaching } from './shape.ts';

export const whyOpenness: Teaching<'why-openness'> = {
  notes: {
    collaboration:
      'Give half the class the support and the other half the case against. Let them swap after two minutes. Ask whether both findings can be true.',
    'long-term-innovation':
      'Ask what else could slow progress down besides secrecy. Let the class look for threads on the stage that reach far back.',
    'national-security':
      'Ask who could use an open model well, and who badly. The agency’s answer was that it did not know enough: ask whether that is a weak answer or an honest one.',
    'democratic-values':
      'Ask what a test of a model’s answers can show, and what it cannot. Mention that the agency is American and tested a rival’s model. Outsiders could run it because the weights were open.',
    competitiveness:
      'Ask what winning would look like: downloads, money, records, or use. Each has a different leader, so ask which one a government should care about.'
  },
  question: 'Which of the five reasons would still convince you if your own country were behind?'
};
