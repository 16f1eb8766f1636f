import { spreads, withSpread } from '../labels/spreads.ts';
import { against, measured, modelled, said, section } from '../schema.ts';

export const whatNext = section({
  id: 'what-next',
  heading: 'Who has to plant',
  blurb:
    'Universities, companies, investors, policymakers: what each can do, what the walls coming down would change, and your guesses once more.',
  summary:
    'In the model opening again pays off within years, and each of the four groups has something it can do now.',
  objection: against(
    'n6',
    'Opening up may be the smaller lever: when federal money is cut, publications and high-tech start-ups fall, and universities turn to private sponsors.'
  ),
  steps: [
    {
      id: 'who-plants',
      text: [
        said(
          'n1',
          'Konwinski wants America to stay first and stay open. He calls on universities, companies, investors and policymakers.'
        ),
        said('n2', 'The article behind this story asks the same and names no measure.'),
        'Which steps have evidence behind them? Say who you are, and the stage shows what is in your hands.'
      ],
      description: withSpread(
        'The field with every lab walled, and four choices: university, company, investor, policymaker. The plots that the chosen one can change stand out.',
        spreads['what-next']['who-plants']
      )
    },
    {
      id: 'universities-and-companies',
      text: [
        measured(
          'c12',
          'Biologists with several job offers gave up about 25 % of their wage for the right to publish, which universities and firms can both offer.'
        ),
        modelled(
          'model-partial',
          'In our model, where secrets last and pay well, labs that share three ideas in four find {model-partial.moreThanOpen40.median} % more than labs that share all ({model-partial.moreThanOpen40.low} to {model-partial.moreThanOpen40.high}).'
        ),
        measured(
          'n8',
          'Of {tracked.all} open language models tracked in August 2026, {tracked.us} were American and {tracked.china} Chinese.'
        )
      ],
      description: withSpread(
        'Levers stand at the plots of the walled field: a gold sprout at each university, which can let people publish and keep students, and a handle at the wall of each company lab, which can open it.',
        spreads['what-next']['who-plants']
      )
    },
    {
      id: 'investors-and-policymakers',
      text: [
        measured('w5', 'Investors can pay for open research, as Konwinski has pledged to with $100 million.'),
        said(
          'n5',
          'The ATOM Project asks for several American labs that train open models on 10,000 or more top chips.'
        ),
        measured('n4', 'Policymakers have begun: NSF and NVIDIA put in $152 million.'),
        against(
          'n6',
          'Public money matters as well. After federal cuts, universities published less and patented more.'
        )
      ],
      description: withSpread(
        'Two more levers: gold coins at the universities and two labs, for investors who pay for open research, and a gold ring round the seed head, for policymakers who back open models and steady public money.',
        spreads['what-next']['who-plants']
      )
    },
    {
      id: 'walls-come-down',
      text: [
        'Last, the walls come down. After twenty closed years every lab opens, though old secrets still have to leak.',
        modelled(
          'model-reopen',
          'After {model-reopen.keptUnderTenth.median} years less than a tenth of recent ideas is hidden ({model-reopen.keptUnderTenth.low} to {model-reopen.keptUnderTenth.high}). In twenty years the world finds {model-reopen.more40.median} % more than if it had stayed closed ({model-reopen.more40.low} to {model-reopen.more40.high}).'
        )
      ],
      description: withSpread(
        'The dark rings have opened. Kernels fly from every plot, and the newest kernels on the rim of the seed head are teal and plum mixed again.',
        spreads['what-next']['walls-come-down']
      )
    },
    {
      id: 'your-guesses',
      text: [
        'You have seen one man’s argument, what supports it, what speaks against it, and a model that can be made to go either way. We found no measurement of what secrecy costs the leading AI labs.',
        'You also made some guesses. Here they are, beside what we found. Which would you change now?'
      ],
      description:
        'The reader’s own guesses, each beside the answer: the lag in months, the line of American open weights, and the labs’ researchers after forty years. Where no guess was made, only the answer stands.'
    }
  ]
});
