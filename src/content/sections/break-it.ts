import { section } from '../schema.ts';

export const breakIt = section({
  id: 'break-it',
  heading: 'Now try to break the argument',
  blurb: 'To come.',
  summary: 'To come.',
  steps: [
    { id: 'open-the-machine', text: ['To come.'], description: 'To come.' },
    { id: 'when-closing-pays', text: ['To come.'], description: 'To come.' },
    { id: 'lead-or-total', text: ['To come.'], description: 'To come.' },
    { id: 'overtaking', text: ['To come.'], description: 'To come.' }
  ]
});
