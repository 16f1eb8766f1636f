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
          'Konwinski wants America to stay first and to stay open. He calls on universities, companies, investors and policymakers to bring the exchange of ideas back.'
        ),
        against('n2', 'The article behind this story asks the same and names no law, sum or programme.'),
        'So which measures have something behind them? Say who you are, and the stage shows what is in your hands.'
      ],
      description:
        'Four choices stand beside the field: university, company, investor, policymaker. Each lights the part of the field that it can change.'
    },
    {
      id: 'universities-and-companies',
      text: [
        measured(
          'c12',
          'Universities can offer what biologists with several job offers gave up about 25% of their wage for: the right to publish.'
        ),
        said('n7', 'Economists argue for free research early on and firms at the later stages.'),
        measured(
          'n8',
          'Companies can release weights. Of {tracked.all} open language models tracked in August 2026, {tracked.china} were Chinese and {tracked.us} American.'
        ),
        measured('l3', 'The Transformer came from a company.')
      ],
      description:
        'Two levers light up: sprouts that stay at universities, and a wall round a company lab that opens part of the way.'
    },
    {
      id: 'investors-and-policymakers',
      text: [
        measured(
          'w5',
          'Investors can pay for open research, as Konwinski does with a pledge of $100 million.'
        ),
        said('n5', 'The ATOM Project asks for several American labs with 10,000 top chips each.'),
        measured(
          'n4',
          'Policymakers have begun: in August 2025 NSF and NVIDIA put $152 million into open models for science.'
        ),
        against(
          'n6',
          'Steady public money counts too. After cuts in federal funding, universities published less and patented more.'
        )
      ],
      description:
        'Two more levers light up: money that feeds universities and an open lab, and public funding that keeps the sprouts growing.'
    },
    {
      id: 'walls-come-down',
      text: [
        'Last, let the walls come down. Every lab in the model has kept its ideas for twenty years. Now all of them open. Old secrets stay secret until they leak, so it takes a while until the rim is mixed again.',
        modelled(
          'model-reopen',
          'Over the next twenty years the world finds {model-reopen.more40.median}% more ideas than if it had stayed closed ({model-reopen.more40.low} to {model-reopen.more40.high}%).'
        )
      ],
      description:
        'The dark rings have opened. Kernels fly from every plot, and the newest kernels on the rim of the seed head are teal and plum mixed again.'
    },
    {
      id: 'your-guesses',
      text: [
        'No one has measured how much secrecy costs frontier AI. You have seen one man’s argument, what supports it, what speaks against it, and a model that can be made to go either way.',
        'You also made some guesses. Here they are, next to what we found. Which one would you change now, and what changed your mind?'
      ],
      description:
        'The reader’s own guesses, each beside the answer: the lag in months, the line of American open weights, and the labs’ researchers after forty years. Where no guess was made, only the answer stands.'
    }
  ]
});
