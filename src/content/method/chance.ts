import { heading, paragraph, type Block } from './blocks.ts';

/** How chance enters, and which world is drawn. */
export const chance: readonly Block[] = [
  heading('chance', 'Chance, and which world you see'),
  paragraph(
    'Each world has a number that fixes all its chance. The same number and the same settings give the same run, to the last detail, in every browser. The map has its own stream of chance, and so has each institution, so nobody’s luck depends on what others do.',
    'Questions such as whether an idea is published have fixed answers for each idea and lab. A lab that publishes an idea when it shares 40 % also publishes it when it shares 60 %.'
  ),
  paragraph(
    'One world proves little. Every modelled number in the story is the middle value over 200 worlds, numbered 1 to 200, and the brackets hold the middle eight of ten. Where we say that something holds in so many of 100 worlds, it was counted in those 200. Head counts involve no chance, so they are the same in all worlds.'
  ),
  paragraph(
    'The stage has to draw one world. We do not pick it by eye. For each scenario a script runs worlds 1 to 1,000. It notes ideas after ten years, ideas in all, breakthroughs, the years of the first and the third one, and the lead. If the scenario is shown against another, it adds the differences in ideas and in breakthroughs.',
    'Each of these is measured as its distance from the middle value, in units of the usual distance. The world with the smallest sum of squares is drawn: the most ordinary one.'
  )
];
