import { modelled, said, section } from '../schema.ts';

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
        'Change one thing, and one world replays. The presets show how a hundred turn out.'
      ],
      description:
        'An open field with a slider for the year, and a button that opens the rules: openness of each side, secret life, premium, herding, reciprocity, hiring and switches. The field replays the world they describe.'
    },
    {
      id: 'when-closing-pays',
      text: [
        'When does closing win? When secrets pay well and leak soon.',
        modelled(
          'model-pay',
          'Closed labs then do {model-pay.extraResearch.median} % more research ({model-pay.extraResearch.low} to {model-pay.extraResearch.high}), and the world has {model-pay.more40.median} % more ideas after 40 years ({model-pay.more40.low} to {model-pay.more40.high}).'
        ),
        modelled(
          'model-breakeven',
          'If secrets live ten years, closing breaks even in {model-breakeven.T10.worlds} of 100 worlds, whatever the reward on the dial.'
        )
      ],
      description:
        'The closed world with a strong premium and short secrets: walls round every lab, and a large seed head. A strip shows a hundred such worlds against all open: nearly all have more ideas.'
    },
    {
      id: 'lead-or-total',
      text: [
        'Now one side closes while the other shares.',
        modelled(
          'model-one-closes',
          'After 40 years the closer leads in {model-one-closes.aLeads40.worlds} of 100 worlds. It reads all that the other publishes and gives nothing back.'
        ),
        modelled(
          'model-one-closes',
          'Yet the world has {model-one-closes.worldFewer40.median} % fewer ideas ({model-one-closes.worldFewer40.low} to {model-one-closes.worldFewer40.high}), and the closer’s best lab knows {model-one-closes.aBestFewer40.median} % less ({model-one-closes.aBestFewer40.low} to {model-one-closes.aBestFewer40.high}).'
        )
      ],
      description:
        'The field with the teal side walled and the plum side open, beside two strips with their spread: the lead of the teal side, and the total for the world.'
    },
    {
      id: 'overtaking',
      text: [
        said(
          ['w1', 'o1'],
          'Konwinski says America, whose labs close, is losing its lead to China, whose labs share.'
        ),
        modelled(
          'model-one-closes',
          'In the model that does not happen by itself: a closed lab still reads what others publish.'
        ),
        modelled(
          'model-one-closes-rho',
          'It happens if those who share nothing hear less. With even odds of missing each paper until it leaks, the open side leads in {model-one-closes-rho.bLeads40.worlds} of 100 worlds.'
        )
      ],
      description:
        'The same field with reciprocity switched on: fewer kernels fly to the walled teal labs, and the strip of leads has moved to the plum side.'
    }
  ]
});
