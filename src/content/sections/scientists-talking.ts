import { spreads, withSpread } from '../labels/spreads.ts';
import { against, measured, modelled, said, section } from '../schema.ts';

export const scientistsTalking = section({
  id: 'scientists-talking',
  heading: 'Scientists talking to scientists',
  blurb:
    'A breakthrough needs several ideas in one place. What happens when each lies behind another wall, what was measured, and when talk can hurt.',
  summary:
    'Walls can keep the pieces of a breakthrough apart; in other sciences secrecy cost follow-on work, patents did not, and too much talk has a price as well.',
  objection: against(
    'l10',
    'Owning an idea need not stop others: when the same question was asked of gene patents, they had, on average, no effect on later work.'
  ),
  steps: [
    {
      id: 'talk-dried-up',
      text: [
        said(
          'l1',
          'Konwinski says that in America the “diffusion of scientists talking to scientists” has dried up.'
        ),
        said('y2', 'The article behind this story ties openness to democratic values.'),
        measured('s10', 'Google DeepMind reportedly began in 2025 to hold key papers back for six months.'),
        against('s10', 'It says it still publishes hundreds a year.'),
        'In our field, talk leaves ties between plots.'
      ],
      description: withSpread(
        'The field with walls round the teal labs, and faint ties between plots that used each other’s ideas. Two bars below: others build on far fewer fresh ideas of these labs than if they had stayed open.',
        spreads['scientists-talking']['talk-dried-up']
      )
    },
    {
      id: 'pieces-apart',
      text: [
        'A breakthrough in this world needs five ideas. All five have been found, each behind another wall. Nobody can see them all, so nobody can make it.',
        modelled(
          'model-closed-long',
          'This case is a clear one. In worlds where secrets live ten years the pieces lie apart for {model-closed-long.waited.median} years on average ({model-closed-long.waited.low} to {model-closed-long.waited.high}).'
        )
      ],
      description: withSpread(
        'Five plots, each with a wall and one lit piece of the same breakthrough inside. The place where the pieces would meet is an empty gold outline, and no plot sees more than two of the five.',
        spreads['scientists-talking']['pieces-apart']
      )
    },
    {
      id: 'pieces-meet',
      text: [
        'The same five pieces in an open field. Each is published, and soon every plot can see all five. Somebody joins them, and gold blooms.',
        modelled(
          'model-closed-long',
          'Walls also make double work: {model-closed-long.duplicated.median} % of projects redo what another lab has found ({model-closed-long.duplicated.low} to {model-closed-long.duplicated.high}). In open worlds {model-closed-long.duplicatedOpen.median} % do ({model-closed-long.duplicatedOpen.low} to {model-closed-long.duplicatedOpen.high}).'
        )
      ],
      description: withSpread(
        'Five plots without walls, in which the same five pieces were found. The pieces have travelled to the middle, where a gold kernel has bloomed with threads to all five.',
        spreads['scientists-talking']['pieces-meet']
      )
    },
    {
      id: 'measured-cases',
      text: [
        'Biology has measured such effects.',
        measured('l9', 'Genes that one company held back saw 20 to 30 % less later work.'),
        measured('l8', 'Papers were cited 57 to 135 % more once their materials lay in open stores.'),
        against(
          'l10',
          'Gene patents had no effect on average. A patent tells how a thing works; a secret does not.'
        ),
        against('l9', 'That AI labs are alike in this is an assumption.')
      ],
      description:
        'A chart of measured cases around a line of no effect: genes held back, 20 to 30 % less later work; materials in open stores, 57 to 135 % more citations; gene patents, no effect on average.'
    },
    {
      id: 'too-much-talk',
      text: [
        'When all hear the same news, all may chase the same idea.',
        against(
          'l11',
          'In a well-known simulation, groups that shared fast did better early and worse later on hard problems. Tests with people point both ways.'
        ),
        modelled(
          'model-herding',
          'In our model strong herding costs open worlds {model-herding.lossOpen.median} % of their ideas ({model-herding.lossOpen.low} to {model-herding.lossOpen.high}), and closed ones {model-herding.lossClosed.median} % ({model-herding.lossClosed.low} to {model-herding.lossClosed.high}).'
        )
      ],
      description: withSpread(
        'An open field, and below it six bars, one for each field of research. One bar towers over the others: everybody follows the same news.',
        spreads['scientists-talking']['too-much-talk']
      )
    }
  ]
});
