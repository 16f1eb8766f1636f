import { section } from '../schema.ts';

export const movingFaster = section({
  id: 'moving-faster',
  heading: 'Where the new ideas come from',
  blurb: 'To come.',
  summary: 'To come.',
  steps: [
    { id: 'reading-pile', text: ['To come.'], description: 'To come.' },
    { id: 'guess-the-lag', text: ['To come.'], description: 'To come.' },
    { id: 'lag-opens', text: ['To come.'], description: 'To come.' },
    { id: 'for-faster', text: ['To come.'], description: 'To come.' },
    { id: 'records-american', text: ['To come.'], description: 'To come.' }
  ]
});
