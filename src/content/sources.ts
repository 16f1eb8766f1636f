import { against, measured, type Kind, type Sentence } from './schema.ts';

/** One of the four kinds of sentence, as explained to readers. */
interface KindWords {
  readonly kind: Kind;
  readonly name: string;
  readonly meaning: string;
}

/** The introduction of the page that lists every claim. */
export const sourcesWords = {
  heading: 'Sources',
  blurb:
    'Every claim in Seed Corn: whether it was said, measured, modelled or speaks against the argument, where it comes from, and what to doubt.',
  lead: [
    'The story makes claims. Each one is listed here with its source, its date and the reason to be careful with it.',
    'The story tells one man’s argument and checks it. Where the evidence points the other way, it is marked against.'
  ],
  kinds: [
    {
      kind: 'said',
      name: 'Said',
      meaning:
        'Somebody’s opinion or report, with the speaker’s name. Words in quotation marks are exact, as far as we could see them. Everything else is paraphrase.'
    },
    {
      kind: 'measured',
      name: 'Measured',
      meaning:
        'A count or an estimate made by somebody, with its source and date. Some we worked out again from open data, and the entry says so.'
    },
    {
      kind: 'modelled',
      name: 'Modelled',
      meaning:
        'A result of our own simulation. It comes with its spread over many worlds, and it tells you about the model. It is no forecast. The method page explains it.'
    },
    {
      kind: 'against',
      name: 'Against',
      meaning:
        'Evidence that speaks against the argument, or against a claim just made. We looked for the strongest we could find.'
    }
  ] satisfies readonly KindWords[],
  gathered: {
    heading: 'How the evidence was gathered',
    text: [
      'The evidence was collected in November 2026 from stored copies of public pages and from public data. No live page was opened. A link may show a newer text than the one we read, or none.',
      'Each entry says how it was seen. Figures that we worked out again from data, and the short summaries of research papers, are the firmest. News about firms often reached us through sites that report on other reports, and is weaker.',
      'Of Konwinski’s talk we saw no recording and no transcript. Five of his remarks are quoted in reports. All his other views are given as reporters put them.',
      'His remarks are from November 2025. Some of the evidence is newer. It cannot count against a remark made before it, but a reader today needs it.'
    ]
  },
  simplified: {
    heading: 'Where the article behind this story simplifies',
    text: [
      'The story grew from an article that retells a news report of the talk. We follow its line of argument and put right what we could check:',
      against('c2', 'Its quotation about seed corn is worded differently in every other report we found.'),
      against(
        'w3',
        'It leaves out the number in the remark about students, and reports of that number differ.'
      ),
      against(
        's4',
        'It counts Meta as closed, though most of Meta’s notable models had weights to download.'
      ),
      against('s7', 'It does not mention OpenAI’s open-weight models of August 2025.'),
      measured('s10', 'It leaves out Google, which is reported to hold some papers back.'),
      against(['l3', 'l4'], 'The Transformer was made by one company, and patented.'),
      against(
        ['o3', 'o4', 'o9'],
        'China’s open models come with little code, low scores for disclosure, and closed flagships.'
      ),
      against(
        'm2',
        'That China moves faster is a claim. By the index we could check, American models set every record.'
      ),
      against('l5', 'That open research shaped every major leap is too broad.'),
      against(
        'c10',
        'That universities struggle to keep up their research is not shown by any source we found.'
      ),
      measured('w5', 'It does not say that the speaker funds open research himself.'),
      measured(['n3', 'n4'], 'It does not mention what the United States already does.'),
      against(['y3', 'y4'], 'It does not discuss what open weights cannot do, or undo.')
    ] satisfies readonly Sentence[]
  },
  data: {
    heading: 'Data',
    text: [
      'The charts use small extracts of open data sets. A script in the project rebuilds them. The Epoch AI files came through copies that other people had stored, and were not compared with Epoch AI’s own site.'
    ],
    credits: [
      'Data: Epoch AI, ‘Notable AI Models’ and ‘AI Benchmarking Hub’, epoch.ai, CC BY 4.0',
      'Data: Foundation Model Transparency Index (Stanford CRFM and others), CC BY 4.0',
      'Data: Opening up ChatGPT (Liesenfeld, Lopez & Dingemanse), Apache 2.0',
      'Data: ATOM Project / Interconnects AI, Apache 2.0'
    ]
  },
  tree: {
    heading: 'The family tree',
    text: [
      'The tree of works is our own collection: 70 works from 2012 to 2026, chosen because they matter to today’s language models and because their sources could be read. The stage shows 49 of them.',
      'A link means that the later work says it drew on the earlier one. Each of the 224 links carries the words it rests on. It does not mean that the later work could not have come about without it.',
      'The works of some teams are counted under one country though their members worked in several. Another selection would give other shares.'
    ]
  }
} as const;
