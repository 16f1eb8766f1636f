import { against, measured, modelled, said, section } from '../schema.ts';

export const scientistsTalking = section({
  id: 'scientists-talking',
  heading: 'Scientists talking to scientists',
  blurb:
    'A breakthrough needs several ideas in one place. What happens when each lies behind another wall, what was measured, and when talk can hurt.',
  summary:
    'Walls can keep the pieces of a breakthrough apart; in other sciences secrecy cost follow-on work, patents did not, and too much talk has a price as well.',
  steps: [
    {
      id: 'talk-dried-up',
      text: [
        said(
          'l1',
          'Konwinski says that in America the “diffusion of scientists talking to scientists” has dried up.'
        ),
        said('y2', 'The article behind this story ties openness to shared growth and democratic values.'),
        measured('s10', 'Google DeepMind reportedly began in 2025 to hold key papers back for six months.'),
        against('s10', 'It says it still publishes hundreds a year.'),
        'In our field, talk leaves faint ties between plots.'
      ],
      description:
        'The field with walls round the teal labs. Faint ties join plots that used each other’s ideas; those that start at walled labs have thinned out.'
    },
    {
      id: 'pieces-apart',
      text: [
        'This is the next breakthrough in the model. It needs five ideas, and all five have been found. But they lie in different plots, behind different walls, and nobody can see them all. The breakthrough is there to be made, and no one can make it.',
        modelled(
          'model-closed',
          'In closed worlds a breakthrough waits {model-closed.waited.median} years after its last piece is found ({model-closed.waited.low} to {model-closed.waited.high}).'
        )
      ],
      description:
        'Five lit pieces of one breakthrough lie in different plots with walls between them. The place where they would meet is an empty gold outline.'
    },
    {
      id: 'pieces-meet',
      text: [
        'The same five pieces, in an open field. Each is published and travels to every plot. Soon one plot can see all five. Somebody there joins them, and gold blooms.',
        modelled(
          'model-closed',
          'With every lab open, that wait is {model-closed.waitedOpen.median} years ({model-closed.waitedOpen.low} to {model-closed.waitedOpen.high}).'
        ),
        'The gap between those two waits is the price of the walls in this model.'
      ],
      description:
        'The five pieces have flown along curves into the seed head and on to one plot, where a gold kernel has bloomed with threads to all five.'
    },
    {
      id: 'measured-cases',
      text: [
        'Such effects have been measured in biology.',
        measured('l9', 'Genes that one company held back saw 20 to 30% less later work.'),
        measured(
          'l8',
          'Papers on materials were cited 57 to 135% more once the materials lay in open stores.'
        ),
        against(
          'l10',
          'Gene patents had no effect on average. A patent tells how a thing works, and a secret does not.'
        ),
        against('l9', 'That AI labs are like genes here is an assumption.')
      ],
      description:
        'A chart of measured cases around a line of no effect: genes held back, 20 to 30% less later work; materials in open stores, 57 to 135% more citations; gene patents, no effect on average.'
    },
    {
      id: 'too-much-talk',
      text: [
        'When everybody hears the same news, everybody may chase the same idea.',
        against(
          'l11',
          'In a well-known simulation, groups that shared fast did better early and worse later on hard problems. Tests with people disagree: one found the reverse, another the same.'
        ),
        modelled(
          'model-herding',
          'Our model has herding too. At full strength it costs open worlds {model-herding.lossOpen.median}% of their ideas ({model-herding.lossOpen.low} to {model-herding.lossOpen.high}%).'
        )
      ],
      description:
        'An open field in which most flights head for kernels of one kind: everybody follows the same news, and the rest of the seed head is hardly read.'
    }
  ]
});
