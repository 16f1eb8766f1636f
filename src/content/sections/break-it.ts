import { modelled, section } from '../schema.ts';

export const breakIt = section({
  id: 'break-it',
  heading: 'Now try to break the argument',
  blurb:
    'The whole model, with every dial and switch. Find out when closing wins, who keeps the lead, and what an open side needs to overtake.',
  summary:
    'In the model closing can win, and the closer often keeps its lead; an open side overtakes only when something else helps it.',
  steps: [
    {
      id: 'open-the-machine',
      text: [
        'Here is the whole machine. Who shares? How long does a secret live, and how well does it pay? Who chases the news, who is left out, whom do labs hire? Switches turn whole parts off.',
        'Change one thing, and one world replays. The presets show how a hundred worlds turn out.'
      ],
      description:
        'A panel of controls beside the field: openness of each side, secret life, premium, herding, reciprocity, hiring and a row of switches. The field replays the world they describe.'
    },
    {
      id: 'when-closing-pays',
      text: [
        'When does closing win? Give secrets a high price and a short life. A lab then earns much from an idea that the rest get soon anyway.',
        modelled(
          'model-pay',
          'At the strong setting, closed labs do {model-pay.extraResearch.median}% more research, and the closed world has {model-pay.more40.median}% more ideas after 40 years ({model-pay.more40.low} to {model-pay.more40.high}%).'
        ),
        modelled(
          'model-breakeven',
          'With secrets that live two years, closing breaks even at {model-breakeven.value}.'
        )
      ],
      description:
        'The closed world with a strong premium and short secrets: walls round every lab, and a seed head larger than that of the open world beside it. A strip shows the spread over a hundred worlds.'
    },
    {
      id: 'lead-or-total',
      text: [
        'Now let one side close while the other stays open.',
        modelled(
          'model-one-closes',
          'After 40 years the closed side is ahead in {model-one-closes.aLeads40.worlds} of 100 worlds: it reads all that the other publishes, and gives nothing away.'
        ),
        modelled(
          'model-one-closes',
          'Yet the world has {model-one-closes.worldFewer40.median}% fewer ideas, and its own best lab knows {model-one-closes.aBestFewer40.median}% fewer.'
        ),
        'Ask which of these you care about.'
      ],
      description:
        'The field with the teal side walled and the plum side open, beside two strips with their spread: the lead of the teal side, and the total for the world.'
    },
    {
      id: 'overtaking',
      text: [
        'The warning says that an open China will overtake a closing America. In the model this does not follow by itself, since a closed lab still reads what others publish.',
        modelled(
          'model-one-closes-rho',
          'It follows if those who share nothing hear less in return. With even odds of missing a paper, the open side leads in {model-one-closes-rho.bLeads40.worlds} of 100 worlds.'
        ),
        'Losing its professors costs the closer too. Try it.'
      ],
      description:
        'The same field with reciprocity switched on: fewer kernels fly to the walled teal labs, and the strip of leads has moved to the plum side.'
    }
  ]
});
