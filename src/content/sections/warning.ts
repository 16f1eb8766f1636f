import { section } from '../schema.ts';

export const warning = section({
  id: 'warning',
  heading: 'A warning from inside',
  blurb: 'To come.',
  summary: 'To come.',
  steps: [
    { id: 'who-warns', text: ['To come.'], description: 'To come.' },
    { id: 'one-kernel', text: ['To come.'], description: 'To come.' },
    { id: 'read-the-field', text: ['To come.'], description: 'To come.' },
    { id: 'why-existential', text: ['To come.'], description: 'To come.' }
  ]
});
