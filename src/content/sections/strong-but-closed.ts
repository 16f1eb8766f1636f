import { section } from '../schema.ts';

export const strongButClosed = section({
  id: 'strong-but-closed',
  heading: 'Strong, but closed',
  blurb: 'To come.',
  summary: 'To come.',
  steps: [
    { id: 'still-blooming', text: ['To come.'], description: 'To come.' },
    { id: 'walls-rise', text: ['To come.'], description: 'To come.' },
    { id: 'draw-the-line', text: ['To come.'], description: 'To come.' },
    { id: 'line-falls', text: ['To come.'], description: 'To come.' },
    { id: 'secrecy-pays', text: ['To come.'], description: 'To come.' },
    { id: 'degrees-of-open', text: ['To come.'], description: 'To come.' },
    { id: 'awkward-cases', text: ['To come.'], description: 'To come.' }
  ]
});
