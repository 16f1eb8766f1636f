import { section } from '../schema.ts';

export const oneOpenPaper = section({
  id: 'one-open-paper',
  heading: 'What one open paper grew',
  blurb: 'To come.',
  summary: 'To come.',
  steps: [
    { id: 'attention-montreal', text: ['To come.'], description: 'To come.' },
    { id: 'residual-beijing', text: ['To come.'], description: 'To come.' },
    { id: 'layer-norm-toronto', text: ['To come.'], description: 'To come.' },
    { id: 'published-and-patented', text: ['To come.'], description: 'To come.' },
    { id: 'both-sides-build', text: ['To come.'], description: 'To come.' },
    { id: 'lock-a-paper', text: ['To come.'], description: 'To come.' },
    { id: 'tree-goes-dark', text: ['To come.'], description: 'To come.' }
  ]
});
