import { section } from '../schema.ts';

export const opennessStrategy = section({
  id: 'openness-strategy',
  heading: 'Plant it where anyone can reach',
  blurb: 'To come.',
  summary: 'To come.',
  steps: [
    { id: 'plant-and-build', text: ['To come.'], description: 'To come.' },
    { id: 'lines-cross', text: ['To come.'], description: 'To come.' },
    { id: 'follow-one-kernel', text: ['To come.'], description: 'To come.' },
    { id: 'behind-a-wall', text: ['To come.'], description: 'To come.' },
    { id: 'two-worlds', text: ['To come.'], description: 'To come.' },
    { id: 'weights-are-not-all', text: ['To come.'], description: 'To come.' },
    { id: 'strategy-under-limits', text: ['To come.'], description: 'To come.' }
  ]
});
