import { section } from '../schema.ts';

export const whyOpenness = section({
  id: 'why-openness',
  heading: 'Five things openness buys',
  blurb: 'To come.',
  summary: 'To come.',
  steps: [
    { id: 'collaboration', text: ['To come.'], description: 'To come.' },
    { id: 'long-term-innovation', text: ['To come.'], description: 'To come.' },
    { id: 'national-security', text: ['To come.'], description: 'To come.' },
    { id: 'democratic-values', text: ['To come.'], description: 'To come.' },
    { id: 'competitiveness', text: ['To come.'], description: 'To come.' }
  ]
});
