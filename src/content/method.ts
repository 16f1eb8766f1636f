import { driverRows, findingAt, worldRows } from './drivers.ts';
import { labels } from './labels/drivers.ts';
import { against, measured, modelled, type Sentence } from './schema.ts';

/** A cell of a table: words, or words that lead somewhere. */
export type Cell = string | { readonly text: string; readonly href: string };

/** A block of the page about the model, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: readonly Sentence[] }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly (readonly Sentence[])[] }
  | { readonly kind: 'formula'; readonly text: string; readonly meaning: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    };

const heading = (id: string, text: string): Block => ({ kind: 'heading', id, text });
const paragraph = (...text: readonly Sentence[]): Block => ({ kind: 'paragraph', text });
const list = (...items: readonly (readonly Sentence[])[]): Block => ({ kind: 'list', items });
const ordered = (...items: readonly (readonly Sentence[])[]): Block => ({
  kind: 'list',
  ordered: true,
  items
});
const formula = (text: string, meaning: string): Block => ({ kind: 'formula', text, meaning });
const link = (text: string, href: string): Cell => ({ text, href });

const whatItIs: readonly Block[] = [
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

const mechanisms: readonly Block[] = [
  heading('mechanisms', 'Seven mechanisms, and how to turn each off'),
  {
    kind: 'table',
    caption: 'What drives the model, which way it pushes, and what was read about it',
    head: ['Mechanism', 'In plain words', 'Pushes towards', 'Off switch', 'Reading'],
    rows: [
      [
        'Recombination',
        'A new idea needs its earlier ideas in one place.',
        'open',
        'recombination off',
        link('Weitzman 1998', 'http://mindstalk.net/polymath/polyarc/0961.html')
      ],
      [
        'Double work',
        'Labs redo what they cannot see.',
        'open',
        'double work off',
        link('Williams 2013', 'https://econpapers.repec.org/RePEc:ucp:jpolec:doi:10.1086/669706')
      ],
      [
        'Secrecy premium',
        'Ideas that only one lab has earn money, which pays for more research.',
        'closed',
        'premium κ at 0',
        link(
          'Arrow 1962',
          'https://acawiki.org/Economic_welfare_and_the_allocation_of_resources_for_invention'
        )
      ],
      [
        'Free riding',
        'A closed lab still reads what the others publish.',
        'closed, for its own lead',
        'reciprocity ρ at 1',
        'no study read'
      ],
      [
        'Herding',
        'Everybody runs after the same news.',
        'closed, or half open',
        'herding η at 0',
        link(
          'Mason and Watts 2012, who found the reverse',
          'https://pmc.ncbi.nlm.nih.gov/articles/PMC3271930'
        )
      ],
      [
        'Talent',
        'Professors train the next researchers, and labs hire professors.',
        'depends on how far ahead you look',
        'talent off',
        link('Gofman and Jin 2024', 'http://econpapers.repec.org/RePEc:bla:jfinan:v:79:y:2024:i:1:p:631-667')
      ],
      [
        'Fishing out',
        'Later ideas are harder to find.',
        'neither',
        'fishing out γ at 0',
        link('Bloom and others 2020', 'https://cepr.org/publications/dp12294')
      ]
    ]
  },
  paragraph(
    'What was read is mostly abstracts. None of these studies is about leading AI labs, and carrying their numbers over is our assumption.',
    measured(
      'l9',
      'The nearest case for double work and lost follow-on research is in genetics: genes held back by one company saw 20 to 30 % less later work.'
    ),
    against('l10', 'Gene patents, which tell how a thing works, had no effect on average.'),
    against(
      'l11',
      'On herding the studies disagree: a well-known simulation found a loss in the long run, and tests with people have gone both ways.'
    )
  )
];

const parameters: readonly Block[] = [
  heading('parameters', 'The dials'),
  {
    kind: 'table',
    caption: 'What can be set, and where the default comes from',
    head: ['Symbol', 'Name', 'Unit', 'Range', 'Default', 'Source'],
    rows: [
      ['o', 'Openness', 'share of a lab’s new ideas that it publishes', '0 to 1', '1', 'You set it.'],
      [
        'T',
        'Secret life',
        'years until a secret leaks, on average',
        '0.25 to 10, or never',
        '2',
        'One company held genes back for up to two years (claim l9). Freely released AI models trail closed ones by about four months (claim y10), but a matched score is not a known method.'
      ],
      [
        'κ',
        'Secrecy premium',
        'extra research that many exclusive ideas pay for, as a share',
        '0 to 4',
        '1',
        'A guess. We found no measurement.'
      ],
      ['η', 'Herding', 'chance that a project follows the news', '0 to 0.8', '0.4', 'A guess.'],
      [
        'ρ',
        'Reciprocity',
        'chance that a lab which publishes nothing misses a publication',
        '0 to 1',
        '0',
        'At 0, published means published. We found no measurement.'
      ],
      [
        'h',
        'Hiring',
        'share of professors that labs hire in a year',
        '0 to 0.15',
        '0',
        'About 40 AI professors left North American universities in 2018 (claim c7).'
      ],
      ['k', 'Ingredients', 'ideas that a breakthrough needs', '3 to 7', '5', 'A choice.'],
      [
        'W',
        'Breadth',
        'how many ideas back the ingredients can lie',
        '300 to 2,000',
        '1,000',
        'Set so that closing every lab, with no premium, costs about as much as the low end of what was found for genes (claim l9).'
      ],
      [
        'γ',
        'Fishing out',
        'extra difficulty for every 100 ideas',
        '0 to 0.3',
        '0.1',
        'A choice. That ideas get harder is well supported (claim y9), the size is not.'
      ],
      ['years', 'Horizon', 'years', '5 to 40', '40', 'You set it.']
    ]
  },
  paragraph(
    'Some things are fixed. There are 6,000 ideas on the map, in six fields. The first 200 are the textbook, which all can see from the start and which is never counted. After that, every hundredth idea is a breakthrough.',
    'A lab starts with 33 researchers, a university with 20 professors. A professor spends half the time on research. Each year 4 % of people retire. A doctorate takes five years.',
    'Staff numbers are chosen so that nothing changes as long as nobody hires professors away. What moves in a run is then due to hiring.',
    measured(
      'c6',
      'Of those who finish, 30 % want a university post, since about 70 % of new AI PhDs went to industry in 2020.'
    )
  )
];

const tick: readonly Block[] = [
  heading('one-quarter', 'What happens in a quarter'),
  ordered(
    [
      'Walls. If the story or the reader changes a wall, it holds for ideas found from now on. Old secrets stay secret until they leak.'
    ],
    [
      'Mail. Ideas published earlier reach those who have not seen them yet. This takes between a quarter and a year, and it is news for whoever gets it.'
    ],
    ['Leaks. A secret whose time is up becomes public, and travels like a publication. It makes no news.'],
    [
      'People. Professors and researchers retire, students finish, labs hire. Some graduates fill free university posts. The others join the labs of their side.'
    ],
    [
      'Research. Each institution spends its effort on projects. A project picks an idea within reach: with some chance one in the field that is in the news, otherwise any. It succeeds with a small chance.'
    ],
    [
      'Results. A success is a new idea, or the same idea found a second time. It is published with the chance that the lab’s openness gives. Otherwise it is kept, and gets a date on which it will leak.'
    ]
  ),
  paragraph('The rules that carry the argument, as formulas:'),
  formula(
    'projects of a lab = 0.25 × people × (1 + κ × X ⁄ (X + 5))',
    'X counts the ideas that this lab alone has. With none, the premium pays nothing. With many, it comes close to κ.'
  ),
  formula('projects of a university = 0.25 × people × 0.5', 'Half of a professor’s time goes into teaching.'),
  formula(
    'chance of success = 1 ⁄ (6 × (1 + γ × (v − 200) ⁄ 100))',
    'v is the idea’s place on the map. The further out it lies, the harder it is.'
  ),
  formula(
    'chance to follow the news = η × S ⁄ (S + own)',
    'S counts the news heard lately, own the lab’s own finds. Both fade by a tenth each quarter. A lab that hears nothing follows nothing.'
  ),
  formula(
    'a secret leaks after T × (0.5 to 1.5) years',
    'Each secret draws its own time from that span. If a second lab finds the idea and keeps it, the earlier date holds.'
  ),
  formula(
    'chance to miss a publication = ρ × (1 − o)',
    'Only labs that publish little are left out, and only if ρ is above 0. They get the idea when it would have leaked.'
  )
];

const chance: readonly Block[] = [
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

const favours: readonly Block[] = [
  heading('favours', 'What favours closed, and what favours open'),
  paragraph('In this model closing does well when'),
  list(
    [
      'secrets leak soon anyway and still pay well, since openness then gains little and costs the premium.',
      modelled(
        'model-pay',
        'With a premium of three and secrets that live one year, closing every lab brings {model-pay.more40.median} % more ideas in 40 years ({model-pay.more40.low} to {model-pay.more40.high}). The labs do {model-pay.extraResearch.median} % more research ({model-pay.extraResearch.low} to {model-pay.extraResearch.high}).'
      )
    ],
    [
      'everybody herds after the same news.',
      modelled(
        'model-herding',
        'The strongest herding costs open worlds {model-herding.lossOpen.median} % of their ideas ({model-herding.lossOpen.low} to {model-herding.lossOpen.high}) and closed ones {model-herding.lossClosed.median} % ({model-herding.lossClosed.low} to {model-herding.lossClosed.high}).'
      )
    ],
    ['only the lead over the other side counts, and the total does not.'],
    ['one looks only a few years ahead, secrets are kept well and the premium is high.']
  ),
  paragraph('Opening does well when'),
  list(
    [
      'secrets live long.',
      modelled(
        ['model-closed', 'model-closed-long'],
        'With no premium, closing every lab costs {model-closed.fewer40.median} % of all ideas if secrets live two years ({model-closed.fewer40.low} to {model-closed.fewer40.high}), and {model-closed-long.fewer40.median} % if they live ten years ({model-closed-long.fewer40.low} to {model-closed-long.fewer40.high}).'
      )
    ],
    [
      'secrecy pays little.',
      modelled(
        'model-closed-default',
        'At the default premium closing costs {model-closed-default.fewer40.median} % ({model-closed-default.fewer40.low} to {model-closed-default.fewer40.high}).'
      )
    ],
    ['the map is narrow, so that everybody works on the same next steps.'],
    ['what counts is the lead, and those who share nothing hear less in return.']
  ),
  paragraph(
    'Between the two lies a premium at which closing breaks even. It depends on how long secrets live.',
    modelled(
      'model-breakeven',
      'It is {model-breakeven.T1.median} for secrets that live one year ({model-breakeven.T1.low} to {model-breakeven.T1.high}) and {model-breakeven.T2.median} for two years ({model-breakeven.T2.low} to {model-breakeven.T2.high}). For five years there is one on the dial in {model-breakeven.T5.worlds} of 100 worlds, for ten years in {model-breakeven.T10.worlds} of 100 worlds.'
    ),
    'Nor is the choice all or nothing.',
    modelled(
      'model-partial',
      'With a premium of three and secrets that live ten years, sharing three ideas in four beats sharing all by {model-partial.moreThanOpen40.median} % ({model-partial.moreThanOpen40.low} to {model-partial.moreThanOpen40.high}) and sharing none by {model-partial.moreThanClosed40.median} % ({model-partial.moreThanClosed40.low} to {model-partial.moreThanClosed40.high}).'
    )
  ),
  paragraph(
    'Total and lead are two questions.',
    modelled(
      'model-one-closes',
      'When one side closes for 40 years, it leads in {model-one-closes.aLeads40.worlds} of 100 worlds. Yet the world has {model-one-closes.worldFewer40.median} % fewer ideas ({model-one-closes.worldFewer40.low} to {model-one-closes.worldFewer40.high}), and its own best lab knows {model-one-closes.aBestFewer40.median} % less than if both had stayed open ({model-one-closes.aBestFewer40.low} to {model-one-closes.aBestFewer40.high}).'
    ),
    'So the claim that started this story, an open side overtaking a closing one, does not follow by itself. The side that closes goes on reading what the others publish.',
    modelled(
      'model-one-closes-rho',
      'If it misses half of that until it would have leaked, the open side leads in {model-one-closes-rho.bLeads40.worlds} of 100 worlds.'
    )
  )
];

const robust: readonly Block[] = [
  heading('robustness', 'Does it all hang on one number?'),
  paragraph(
    'Nobody has measured most of the numbers above. So a script changes all of them at once and at random: the dials over their whole range, the fixed ones from half to twice what the story uses. Along each number the settings are spread evenly, in what is called a Latin hypercube.',
    'Each setting is run in several worlds, and each of these three times: with all labs open, with all closed, and with one side closed.'
  ),
  paragraph(
    modelled(
      'model-sweep',
      'Over {robustness.points} settings with {robustness.worldsEach} worlds each, the open world has more ideas after 40 years in {robustness.open.y40.worlds} of 100 worlds ({robustness.open.y40.low} to {robustness.open.y40.high}). In the middle setting the difference is {model-sweep.openMore40.median} % ({model-sweep.openMore40.low} to {model-sweep.openMore40.high}).'
    ),
    modelled(
      'model-sweep',
      'If one side closes alone, it leads after 40 years in {robustness.closer.y40.worlds} of 100 worlds ({robustness.closer.y40.low} to {robustness.closer.y40.high}).'
    ),
    'The brackets behind a count of worlds hold its 95 % interval, with each setting as one draw. Those behind a difference hold the middle eight of ten settings.',
    'These counts follow from the ranges that we drew from. They say how the model behaves, and nothing about how likely a world is.'
  ),
  { kind: 'table', caption: labels.table.worlds, head: labels.table.worldsHead, rows: worldRows() },
  paragraph(
    `Which side is ahead can be traced to a few numbers. ${findingAt(40)}. A rank correlation of 1 would mean that the result rises with this number and with nothing else, 0 that the two have nothing to do with each other.`
  ),
  { kind: 'table', caption: labels.table.drivers(40), head: labels.table.driversHead, rows: driverRows(40) }
];

const limits: readonly Block[] = [
  heading('limits', 'Limits, and which way each one leans'),
  paragraph('These make closing look better than it may be:'),
  list(
    ['A locked idea counts fully as progress, though nobody else can use it.'],
    ['Anyone may read and use a publication, at no cost.'],
    ['A lab that shares earns nothing from it at all.'],
    [
      'Researchers do not prefer labs that let them publish.',
      against('c12', 'Biologists did: they gave up about 25 % of their wage for it.')
    ],
    ['Ideas do not travel with people who change jobs.']
  ),
  paragraph('These make opening look better than it may be:'),
  list(
    ['Money from secrets buys no advantage that grows with time.'],
    ['Nobody can work out a secret from a product, apart from the leak.'],
    ['Writing up and releasing an idea costs nothing.'],
    ['There is no harm from misuse, and no reason of safety to close.']
  ),
  paragraph('These lean neither way that we know:'),
  list(
    ['Labs do not choose how open they are. The reader does.'],
    ['No lab is founded or closed down, and nobody moves between the two sides.'],
    ['There are no licences, patents or limits on computers.'],
    ['Students do no research of their own.'],
    ['Every idea counts the same.'],
    ['The map is random. Real ideas cluster.']
  ),
  paragraph(
    'The premium, herding, reciprocity and breadth have no agreed measurement. So do not trust a single setting. Change it, and see whether the result stands.'
  )
];

const rerun: readonly Block[] = [
  heading('rerun', 'Run it yourself'),
  paragraph(
    'The experiment in the story runs the same model in your browser. In a copy of the project, one script makes every modelled number of the story again, another finds the worlds that are drawn, and a third changes all numbers at once. What it found in each setting is a table, data/sweep.csv. The README says how to start them. The tests check the model against known answers, among them what must hold when everybody shares, when nobody does, and when nothing leaks.'
  )
];

/** The page about the model. */
export const method = {
  heading: 'How the model works',
  blurb:
    'The simulation behind Seed Corn in plain words: its rules, dials and formulas, what it cannot show, and which way each limit leans.',
  blocks: [
    ...whatItIs,
    ...mechanisms,
    ...parameters,
    ...tick,
    ...chance,
    ...favours,
    ...robust,
    ...limits,
    ...rerun
  ] as readonly Block[]
} as const;
