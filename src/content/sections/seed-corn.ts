import { section } from '../schema.ts';

export const seedCorn = section({
  id: 'seed-corn',
  heading: 'Eating the seed corn',
  blurb: 'To come.',
  summary: 'To come.',
  steps: [
    { id: 'what-seed-corn-is', text: ['To come.'], description: 'To come.' },
    { id: 'who-trains-whom', text: ['To come.'], description: 'To come.' },
    { id: 'labs-hire', text: ['To come.'], description: 'To come.' },
    { id: 'guess-forty-years', text: ['To come.'], description: 'To come.' },
    { id: 'forty-years-run', text: ['To come.'], description: 'To come.' },
    { id: 'where-phds-go', text: ['To come.'], description: 'To come.' },
    { id: 'people-come-back', text: ['To come.'], description: 'To come.' },
    { id: 'five-years-on', text: ['To come.'], description: 'To come.' }
  ]
});
