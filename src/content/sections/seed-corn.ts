import { hiredFor, spreads, withSpread } from '../labels/spreads.ts';
import { against, measured, modelled, said, section } from '../schema.ts';

export const seedCorn = section({
  id: 'seed-corn',
  heading: 'Eating the seed corn',
  blurb:
    'If labs hire the professors, who trains the next researchers? Guess the next forty years, run them, and see what has been measured.',
  summary:
    'In the model, hiring professors away gives labs more people now and fewer later; how far this has gone in life is less clear.',
  objection: against(
    'c10',
    'Universities still write most papers: firms accounted for 3.84 % of American output in AI in the Nature Index in 2023.'
  ),
  steps: [
    {
      id: 'what-seed-corn-is',
      text: [
        'Seed corn is the part of the harvest you don’t eat, so that there is a next one.',
        said(
          'c1',
          'Konwinski says of closed research that we are “eating our corn seeds; the fountain is drying up”.'
        ),
        against(
          'c2',
          'The article behind this story has “consuming our own seed corn”, a wording we found in no other report.'
        )
      ],
      description:
        'A drawing of two harvests. On one side a few kernels are kept, sown, and grow into the next harvest. On the other all are eaten, and nothing follows.'
    },
    {
      id: 'who-trains-whom',
      text: [
        'Each sprout beside a university is three students. After five years they finish. Most walk to a company lab. Some stay and become the next professors.',
        'As long as enough of them stay, the field feeds itself.'
      ],
      description: withSpread(
        'Close to one university and the labs beside it. Sprouts stand round the university, and arrows say that most graduates go to the labs and some stay. A small chart shows level counts of students, professors and lab researchers.',
        spreads['seed-corn']['who-trains-whom']
      )
    },
    {
      id: 'labs-hire',
      text: [
        said(
          'c3',
          'Konwinski says labs lure professors with pay in the millions, which universities cannot match.'
        ),
        'In the model, let the labs hire one professor in ten every year.',
        modelled(
          'model-seedcorn',
          'After five years the labs have {model-seedcorn.labResearchers10.median} % of the staff they began with, in all worlds alike. The world’s ideas are hardly more: {model-seedcorn.more10.median} % ({model-seedcorn.more10.low} to {model-seedcorn.more10.high}).'
        )
      ],
      description: withSpread(
        'The whole field at year 10. Professors have left the universities for the labs, and the sprouts are thinner. In the chart the labs’ line is above its start, and those of professors and students are falling.',
        spreads['seed-corn']['labs-hire']
      )
    },
    {
      id: 'guess-forty-years',
      text: [
        'Your turn. Set the share of professors that labs hire each year. Then guess how many researchers the labs will have after forty years, compared with today.',
        'Read on to see it run. You can skip the guess.'
      ],
      description:
        'A chart of researchers in labs with time running 40 years ahead and no line yet, and two controls: the hiring rate, and a guess for year 40 as a percentage of today.'
    },
    {
      id: 'forty-years-run',
      text: [
        modelled(
          'model-seedcorn',
          'With one in ten hired every year from year 5, the labs hold {model-seedcorn.labResearchers40.median} % of their first staff at year 40, in all worlds alike. The last five years bring {model-seedcorn.ideasPerYearLast.median} % fewer ideas ({model-seedcorn.ideasPerYearLast.low} to {model-seedcorn.ideasPerYearLast.high}).'
        ),
        modelled(
          'model-seedcorn-stop',
          'If hiring stops at year 20, students are still at {model-seedcorn-stop.training40.median} % of their first number at year 40, in all worlds alike.'
        )
      ],
      description: withSpread(
        'Only a few sprouts are left. In the chart the labs’ line has risen, bent and sunk below its start by year 40, with professors and students far below. The reader’s guess stands beside it.',
        hiredFor(10)
      )
    },
    {
      id: 'where-phds-go',
      text: [
        'Now to real counts.',
        measured(
          'c6',
          'About 70 % of new AI PhDs in North America went to industry in 2020, against 20 % two decades earlier.'
        ),
        measured(
          'c9',
          'Universities alone made {academia.2014.alone} of {academia.2014.all} notable models in 2014, and {academia.2024.alone} of {academia.2024.all} in 2024.'
        ),
        against('c9', 'The cost of training is part of that.'),
        measured('c4', 'Industry’s top 1 % earn $1.5 million a year more than comparable academics.')
      ],
      description:
        'Measured counts in kernels: new AI PhDs going to industry, from about 20 to about 70 of 100; notable models by universities alone, 22 of 33 in 2014 and 3 of 98 in 2024; and the pay lead of industry’s top 1 %.'
    },
    {
      id: 'people-come-back',
      text: [
        'Now the other side.',
        against(
          'c15',
          'In 2019 over 400 AI researchers left universities for industry, and over 200 came back.'
        ),
        against(
          'c10',
          'Universities still write most papers: firms shared in 38 % at leading conferences in 2020.'
        ),
        against(
          'c11',
          'The $100 million bonus was Sam Altman’s claim about Meta. Lucas Beyer, who moved there, called it “fake news”.'
        )
      ],
      description:
        'Two streams between universities and industry in 2019: over 400 researchers going, over 200 coming back. Beside them a bar: firms took part in 38 % of papers at leading AI conferences in 2020.'
    },
    {
      id: 'five-years-on',
      text: [
        said('c1', 'Konwinski’s forecast: “Fast forward five years, the big labs are gonna lose too”.'),
        modelled(
          'model-close-and-hire',
          'In our model a side that closes and hires does lose, compared with staying open. Its best lab knows {model-close-and-hire.aBestFewer5.median} % less after 5 years ({model-close-and-hire.aBestFewer5.low} to {model-close-and-hire.aBestFewer5.high}) and {model-close-and-hire.aBestFewer40.median} % less after 40 years ({model-close-and-hire.aBestFewer40.low} to {model-close-and-hire.aBestFewer40.high}).'
        ),
        modelled(
          'model-close-and-hire',
          'Yet its rival is still behind in {model-close-and-hire.aLeads40.worlds} of 100 worlds.'
        )
      ],
      description:
        'Four bars, at 5, 10, 20 and 40 years, each showing the spread of worlds: what the best lab of the closed and hiring side knows, compared with staying open. All four lie below no difference.'
    }
  ]
});
