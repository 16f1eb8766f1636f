import { against, measured, modelled, said, section } from '../schema.ts';

export const whatNext = section({
  id: 'what-next',
  heading: 'Who has to plant',
  blurb:
    'Universities, companies, investors, policymakers: what each can do, what the walls coming down would change, and your guesses once more.',
  summary:
    'Opening again helps in the model, but slowly; what each of us can do is smaller and nearer than winning a race.',
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
      description:
        'Four choices stand beside the field: university, company, investor, policymaker. Each lights the part of the field that it can change.'
    },
    {
      id: 'universities-and-companies',
      text: [
        measured(
          'c12',
          'The right to publish is worth money: biologists with several job offers gave up about 25 % of their wage for it. Universities and firms can offer it.'
        ),
        measured('o13', 'Work can be opened to checks: DeepSeek’s R1 went through peer review at Nature.'),
        measured(
          'n8',
          'Of {tracked.all} open language models tracked in August 2026, {tracked.china} were Chinese and {tracked.us} American.'
        )
      ],
      description:
        'Two levers light up: sprouts that stay at universities, and a wall round a company lab that opens part of the way.'
    },
    {
      id: 'investors-and-policymakers',
      text: [
        measured('w5', 'Investors can pay for open research, as Konwinski does with $100 million.'),
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
      description:
        'Two more levers light up: money that feeds universities and an open lab, and public funding that keeps the sprouts growing.'
    },
    {
      id: 'walls-come-down',
      text: [
        'Last, let the walls come down. Every lab in the model has kept its ideas for twenty years, and now all of them open. Old secrets still have to leak.',
        modelled(
          'model-reopen',
          'After twenty open years the world has {model-reopen.more40.median} % more ideas than if it had stayed closed ({model-reopen.more40.low} to {model-reopen.more40.high}).'
        )
      ],
      description:
        'The dark rings have opened. Kernels fly from every plot, and the newest kernels on the rim of the seed head are teal and plum mixed again.'
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
