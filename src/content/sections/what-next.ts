import { section } from '../schema.ts';

export const whatNext = section({
  id: 'what-next',
  heading: 'Who has to plant',
  blurb: 'To come.',
  summary: 'To come.',
  steps: [
    { id: 'who-plants', text: ['To come.'], description: 'To come.' },
    { id: 'universities-and-companies', text: ['To come.'], description: 'To come.' },
    { id: 'investors-and-policymakers', text: ['To come.'], description: 'To come.' },
    { id: 'walls-come-down', text: ['To come.'], description: 'To come.' },
    { id: 'your-guesses', text: ['To come.'], description: 'To come.' }
  ]
});
