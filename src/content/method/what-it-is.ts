import { heading, paragraph, type Block } from './blocks.ts';

/** What the model is, and what it is not. */
export const whatItIs: readonly Block[] = [
  heading('what-it-is', 'What the model is'),
  paragraph(
    'The field on the stage is a small simulation. Sixteen institutions look for ideas: on each of two sides there are three universities and five company labs. Time runs in quarters of a year.',
    'The ideas lie on a hidden map. Each has up to a handful of earlier ideas that it builds on. An institution can only work on an idea when it can see all the ideas that come before it.',
    'No result is written into the rules. Openness directly decides two things only: who can see which idea when, and who earns money from it. All the rest follows from that.'
  ),
  paragraph(
    'It is an argument that you can run. It is no forecast, and its two sides are no measurement of two countries. In the story one side is called the United States and the other China. Their sizes and their openness are stand-ins.',
    'Only comparisons between runs mean anything. How many ideas a year, or how many years to a breakthrough, was never matched to the real world.'
  ),
  paragraph(
    'The map depends on chance, and never on who shares. So two worlds with the same number of chance are the same place under different rules, and what differs between them is due to the rules.'
  )
];
