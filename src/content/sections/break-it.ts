import { modelled, said, section } from '../schema.ts';

export const breakIt = section({
  id: 'break-it',
  heading: 'Now try to break the argument',
  blurb:
    'The whole model, with every dial and switch. Find out when closing wins, who keeps the lead, and what an open side needs to overtake.',
  summary:
    'In the model closing can win, and the closer often keeps its lead; an open side overtakes only when something else helps it.',
  objection: modelled(
    'model-pay',
    'Where secrets pay well and leak soon, closing wins: the world has {model-pay.more40.median} % more ideas after 40 years ({model-pay.more40.low} to {model-pay.more40.high}), and nobody has measured which world is ours.'
  ),
  tool: { name: 'Open the machine', query: 'x=1&rules=story&show=replay' },
  steps: [
    {
      id: 'open-the-machine',
      text: [
        'Here is the whole machine: who shares, how long secrets last, whether they pay, whom labs hire. Change one thing: one world replays, a hundred are counted. Closing can win. So can sharing.'
      ],
      description:
        'An open field with a slider for the year, and a button that opens the machine: controls for every rule, the world they make, and what a hundred such worlds have in common.'
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
        'A map of two dials: across, how long secrets last, from half a year to ten; upwards, how well they pay. Its shade says whether the closed or the open world ends with more ideas. A line where both are even climbs steeply to the right: the longer secrets last, the more they must pay.'
    },
    {
      id: 'lead-or-total',
      text: [
        'Now one side closes while the other shares.',
        modelled(
          'model-one-closes',
          'After 40 years the closer leads in {model-one-closes.aLeads40.worlds} of 100 worlds.'
        ),
        modelled(
          'model-one-closes',
          'Yet the world has {model-one-closes.worldFewer40.median} % fewer ideas ({model-one-closes.worldFewer40.low} to {model-one-closes.worldFewer40.high}), and the closer’s best lab knows {model-one-closes.aBestFewer40.median} % less ({model-one-closes.aBestFewer40.low} to {model-one-closes.aBestFewer40.high}).'
        )
      ],
      description:
        'A table of four worlds: each side’s labs open or closed. Every square gives the ideas of the world, what the best US lab knows, and its lead, with their spread. Arrows point to what each side would rather do.'
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
          'In the model that does not follow: a closed lab still reads what others publish.'
        ),
        modelled(
          'model-one-closes-rho',
          'It does once those who share nothing miss each paper, with even odds, until it leaks: the open side then leads in {model-one-closes-rho.bLeads40.worlds} of 100 worlds.'
        )
      ],
      description:
        'The field with the teal side walled and the plum side open, and those who share nothing left out: few kernels fly to the teal labs. Two strips beside it: the world has fewer ideas than with all open, and the plum side leads.'
    },
    {
      id: 'four-challenges',
      text: [
        'Four challenges. Let closing win. Let the closer lead while all, even it, know less. Let the open side overtake. Break the seed-corn result. The model judges.'
      ],
      description:
        'A list of the four challenges, each with a mark that tells whether an experiment of yours has met it, and a button that opens the machine there.'
    },
    {
      id: 'what-drives-it',
      text: [
        modelled(
          'model-sweep',
          'What decides? Over settings drawn at random, sharing changes the finds of 40 years by {model-sweep.openMore40.median} % ({model-sweep.openMore40.low} to {model-sweep.openMore40.high}): more in {model-sweep.openMore40.worlds} of 100 worlds.'
        ),
        'Most depends on how well secrets pay and how long they last.'
      ],
      description:
        'Two charts. Above, in how many of a hundred worlds sharing is ahead after 5, 10, 20 and 40 years: about half. Below, bars for what this depends on most: how long secrets last helps sharing, how well they pay helps closing.'
    }
  ]
});
