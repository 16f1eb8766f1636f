import { breakIt } from '../sections/break-it.ts';
import { movingFaster } from '../sections/moving-faster.ts';
import { oneOpenPaper } from '../sections/one-open-paper.ts';
import { opennessStrategy } from '../sections/openness-strategy.ts';
import { scientistsTalking } from '../sections/scientists-talking.ts';
import { seedCorn } from '../sections/seed-corn.ts';
import { strongButClosed } from '../sections/strong-but-closed.ts';
import { warning } from '../sections/warning.ts';
import { whatNext } from '../sections/what-next.ts';
import { whyOpenness } from '../sections/why-openness.ts';
import { teaching } from './index.ts';
import { phase, showing, type Plan } from './plan-shape.ts';
import { lesson } from './shape.ts';

const every = <S extends { readonly steps: readonly { readonly id: string }[] }>(
  section: S
): S['steps'][number]['id'][] => section.steps.map(({ id }) => id);

const projector = 'A computer with a projector or a large screen; a clicker if you have one.';
const worksheet = 'The worksheet, two pages, one for each pupil; pencils.';
const board = 'A board, for the three links of the chain and the counts of hands.';

const short: Plan = {
  id: 'plan-15',
  minutes: 15,
  name: 'One claim, one guess, one objection',
  when: 'For the end of a lesson, a tutor period or an assembly.',
  aims: [
    'Pupils can say what the argument is, whose it is, and what his stake is.',
    'They compare a guess of their own with a measured figure.',
    'They name one good objection.'
  ],
  materials: [projector, 'Scrap paper.'],
  phases: [
    phase(
      'Notice and wonder',
      2,
      'Show the picture alone and say nothing about it. Each pupil writes one thing to notice and one thing to wonder about. Hear three of each, and explain none of them yet.'
    ),
    showing(
      warning,
      3,
      ['who-warns', 'read-the-field', 'why-existential'],
      'Say whose argument it is and what his stake is. Write the three links of the chain on the board, and let the class vote for the weakest.'
    ),
    showing(
      strongButClosed,
      4,
      ['draw-the-line', 'line-falls', 'awkward-cases'],
      'Everybody guesses before you go on: what share had weights to download in the last year of the chart? Count hands for under a quarter, a quarter to a half, and more. Then show the line, and at once the cases that spoil it.'
    ),
    showing(
      opennessStrategy,
      2,
      ['weights-are-not-all'],
      'Ask what stays closed behind open weights. Remind the class that sharing has degrees.'
    ),
    showing(
      breakIt,
      2,
      ['when-closing-pays'],
      'Say that this is a model, with rules that somebody chose. Then say plainly that in it closing can win.'
    ),
    phase(
      'Exit question',
      2,
      'Ask the exit question. Vote on the weakest link again, and compare with the first vote.'
    )
  ]
};

const middle: Plan = {
  id: 'plan-45',
  minutes: lesson.minutes,
  name: 'The whole argument, and the case against it',
  when: 'For one lesson. The presenter’s window keeps your time against this plan.',
  aims: [
    'Pupils can retell the argument as a chain of three links.',
    'They tell four kinds of sentence apart: said, measured, modelled, against.',
    'They compare their guesses with data, and explain one gap.',
    'They judge one link with evidence for it and against it.'
  ],
  materials: [projector, worksheet, board],
  phases: [
    phase(
      'Notice and wonder',
      4,
      'Show the picture alone and say nothing about it. Pupils fill in both boxes alone, then compare with a neighbour. Collect a few, and explain none of them yet.',
      ['notice']
    ),
    showing(
      warning,
      teaching.warning.minutes,
      every(warning),
      'Name the speaker and his stake. Explain the picture with the words that the class used. Pupils mark the weakest link of the chain.',
      ['chain']
    ),
    showing(
      movingFaster,
      teaching['moving-faster'].minutes,
      ['reading-pile', 'guess-the-lag', 'lag-opens', 'records-american'],
      'Pupils write a guess before the answer comes. Count hands and type the counts in. Show the answer, then ask what the average leaves out.',
      ['lag']
    ),
    showing(
      strongButClosed,
      teaching['strong-but-closed'].minutes,
      ['walls-rise', 'draw-the-line', 'line-falls', 'awkward-cases'],
      'Let the class watch the rim while the walls rise. Pupils draw their line on paper, then add the true one. Show the awkward cases straight after.',
      ['line']
    ),
    phase(
      'Talk about the guesses',
      3,
      'In pairs: which of your two guesses was further off, and what made you expect something else? Hear two pairs. Ask whether anybody would now mark another link as the weakest.',
      ['gap']
    ),
    showing(
      oneOpenPaper,
      teaching['one-open-paper'].minutes,
      ['layer-norm-toronto', 'published-and-patented', 'both-sides-build', 'lock-a-paper'],
      'Follow three ideas into one paper. Ask how it can be published and patented at once. Lock one work that the class chooses, and ask what the grey does not prove.',
      ['patent']
    ),
    showing(
      opennessStrategy,
      teaching['openness-strategy'].minutes,
      ['lines-cross', 'two-worlds', 'weights-are-not-all'],
      'Let a pupil read the crossing lines aloud, with the years. Compare the two worlds, spread included. End on what stays closed behind open weights.'
    ),
    showing(
      scientistsTalking,
      teaching['scientists-talking'].minutes,
      ['pieces-apart', 'pieces-meet', 'measured-cases'],
      'Give the picture of the pieces time. Then ask which measured case is most like an AI lab, and which one speaks against the argument.'
    ),
    showing(
      seedCorn,
      teaching['seed-corn'].minutes,
      ['what-seed-corn-is', 'guess-forty-years', 'forty-years-run', 'people-come-back'],
      'Pupils sketch a curve for the labs’ staff, then see it run. Compare shapes first. Say what the model leaves out.',
      ['forty']
    ),
    showing(
      whyOpenness,
      teaching['why-openness'].minutes,
      ['competitiveness'],
      'Show one reason with its case against. Ask which of the two is measured. The other four reasons make good homework.'
    ),
    showing(
      breakIt,
      teaching['break-it'].minutes,
      ['when-closing-pays', 'overtaking', 'what-drives-it'],
      'Say when closing wins, and that an open side does not overtake by itself. Pupils note the answer on the worksheet.',
      ['closing']
    ),
    showing(
      whatNext,
      teaching['what-next'].minutes,
      ['walls-come-down', 'your-guesses'],
      'Ask how long the rim will take to mix, then let it run. Look back at the guesses.'
    ),
    phase(
      'Exit question',
      5,
      'Pupils sort the sentences, choose their objection, and answer the exit question alone. Collect the sheets, or let two pupils read theirs. What is not finished is homework.',
      ['kinds', 'objection', 'exit']
    )
  ]
};

const long: Plan = {
  id: 'plan-90',
  minutes: 90,
  name: 'The argument, a debate, and the machine',
  when: 'For a double lesson, or two lessons with a break in the middle.',
  aims: [
    'Pupils can retell the argument, link by link, with one piece of evidence for each.',
    'They tell four kinds of sentence apart, and say why it matters.',
    'They argue for a reason and against it, from sources.',
    'They change a model, predict what it will do, and explain what it did.',
    'They say what would change their mind.'
  ],
  materials: [
    projector,
    worksheet,
    board,
    'Phones or laptops, one for each group: the code on a slide brings them to the same place. Without any, use the machine on your own screen.',
    'Five cards, each with one clue to a puzzle of your choice.'
  ],
  half: 45,
  phases: [
    phase(
      'Notice and wonder',
      5,
      'Show the picture alone and say nothing about it. Pupils fill in both boxes alone, then compare in pairs. Write the best question on the board and leave it there.',
      ['notice']
    ),
    showing(
      warning,
      5,
      every(warning),
      'Name the speaker and his stake. Let pupils say what each mark of the picture stands for. Vote on the weakest link, and write down the count.',
      ['chain']
    ),
    showing(
      movingFaster,
      9,
      every(movingFaster),
      'Guess, count hands, show. Then split the class in three: each group defends one of the measures. Close with the records, and the question that they leave open.',
      ['lag']
    ),
    showing(
      strongButClosed,
      12,
      every(strongButClosed),
      'Draw the line on paper before it is shown. Let one pupil argue as a lab’s owner would, for keeping. Read one row of the table of degrees aloud, then place the awkward cases.',
      ['line']
    ),
    showing(
      oneOpenPaper,
      10,
      every(oneOpenPaper),
      'Trace one path through the tree. Let the class choose a work to lock and guess the count. Answer the question about secrets and patents in pairs.',
      ['patent']
    ),
    phase(
      'Half-time',
      4,
      'Pupils sort the sentences on the worksheet, and compare with a neighbour. Talk about the ones on which the class is split. A break fits here.',
      ['kinds']
    ),
    showing(
      opennessStrategy,
      7,
      every(opennessStrategy),
      'Follow one kernel, once in the open and once behind a wall. Ask in how many worlds the order might turn round. End on motives and on what stays closed.'
    ),
    showing(
      scientistsTalking,
      7,
      every(scientistsTalking),
      'Hand five pupils one clue each, to be kept secret, and let the class try to solve the puzzle. Then let them share. Discuss when too much talk hurts.'
    ),
    showing(
      seedCorn,
      7,
      every(seedCorn),
      'Draw the circle of professors and students on the board. Pupils sketch the curve, see it run, and write down which guess was furthest off. Put the counts for and against side by side.',
      ['forty', 'gap']
    ),
    showing(
      whyOpenness,
      7,
      every(whyOpenness),
      'Five groups, one reason each. Every group has two minutes for the case for and the case against, and one for both in front of the class.'
    ),
    showing(
      breakIt,
      11,
      every(breakIt),
      'Show when closing wins. Then each group takes one challenge at the machine, predicts first, and defends what it found. Ask what a newspaper could honestly print about it.',
      ['closing']
    ),
    showing(
      whatNext,
      3,
      every(whatNext),
      'Give each corner of the room one of the four roles. Each names one thing that it could do tomorrow. Let the walls come down.'
    ),
    phase(
      'Exit question',
      3,
      'Pupils write their objection and answer the exit question alone. Vote on the weakest link again, and compare with the first count.',
      ['objection', 'exit']
    )
  ]
};

/** The lesson plans, the shortest first. */
export const plans: readonly Plan[] = [short, middle, long];
