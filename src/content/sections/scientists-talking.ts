import { section } from '../schema.ts';

export const scientistsTalking = section({
  id: 'scientists-talking',
  heading: 'Scientists talking to scientists',
  blurb: 'To come.',
  summary: 'To come.',
  steps: [
    { id: 'talk-dried-up', text: ['To come.'], description: 'To come.' },
    { id: 'pieces-apart', text: ['To come.'], description: 'To come.' },
    { id: 'pieces-meet', text: ['To come.'], description: 'To come.' },
    { id: 'measured-cases', text: ['To come.'], description: 'To come.' },
    { id: 'too-much-talk', text: ['To come.'], description: 'To come.' }
  ]
});
