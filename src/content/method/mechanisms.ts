import { against, measured } from '../schema.ts';
import { heading, link, paragraph, type Block } from './blocks.ts';

/** What drives the model, and how to turn each part off. */
export const mechanisms: readonly Block[] = [
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
