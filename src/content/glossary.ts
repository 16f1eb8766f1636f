/** A word that the story uses in a special sense. */
export interface Term {
  /** Part of an anchor: lower case, with hyphens. */
  readonly id: string;
  readonly term: string;
  /** One or two plain sentences. */
  readonly meaning: string;
}

/** Words about AI and research. */
export const terms: readonly Term[] = [
  {
    id: 'model',
    term: 'Model (of AI)',
    meaning: 'A trained program that answers, writes or predicts. What it learned is stored in its weights.'
  },
  {
    id: 'weights',
    term: 'Weights',
    meaning:
      'The long list of numbers that a trained model boils down to. Whoever has them can run the model and change it.'
  },
  {
    id: 'open-weights',
    term: 'Open weights',
    meaning:
      'The weights can be downloaded. That says nothing yet about the licence, the code or the training data.'
  },
  {
    id: 'open-source',
    term: 'Open source',
    meaning:
      'In the strict sense: free to use, study, change and pass on, with what it takes to make the thing again. Most models called open source are not.'
  },
  {
    id: 'training-code',
    term: 'Training code',
    meaning:
      'The programs with which a model was trained. Without them others can use a model but not make it again.'
  },
  {
    id: 'base-model',
    term: 'Base model',
    meaning:
      'A model on which others build, by training its weights further for their own use. The result is a fine-tuned, or derivative, model.'
  },
  {
    id: 'frontier',
    term: 'Frontier',
    meaning:
      'The best that models can do at a given date. Here: the highest score so far on Epoch AI’s index.'
  },
  {
    id: 'notable',
    term: 'Notable model',
    meaning:
      'A model on Epoch AI’s list, chosen for records, citations, cost or use. The list is a selection, not a census.'
  },
  {
    id: 'transformer',
    term: 'Transformer',
    meaning: 'The design, published in 2017, on which nearly all language models of today are built.'
  },
  {
    id: 'preprint',
    term: 'Preprint',
    meaning: 'A research paper that its authors put online before, or without, peer review.'
  },
  {
    id: 'peer-review',
    term: 'Peer review',
    meaning: 'Other experts check a paper before a journal or a conference accepts it.'
  },
  {
    id: 'patent',
    term: 'Patent',
    meaning:
      'A right to keep others from using an invention for some years. In return the invention is described in public, so it is owned but not secret.'
  },
  {
    id: 'follow-on',
    term: 'Follow-on research',
    meaning: 'Work that builds on earlier work.'
  }
];

/** Words about our picture and the model behind it. */
export const pictureTerms: readonly Term[] = [
  {
    id: 'kernel',
    term: 'Kernel',
    meaning: 'One idea. Hollow: it leaked. Grey: it is kept inside. Gold: a breakthrough.'
  },
  {
    id: 'seed-head',
    term: 'Seed head',
    meaning:
      'The commons: all that was published, in order. The oldest lies in the middle, and the rim is now.'
  },
  { id: 'plot', term: 'Plot', meaning: 'A place where ideas grow: a university or a company lab.' },
  {
    id: 'wall',
    term: 'Wall',
    meaning: 'A plot behind a wall keeps its new ideas. The thicker the wall, the larger the share it keeps.'
  },
  {
    id: 'breakthrough',
    term: 'Breakthrough',
    meaning: 'In the model, an idea that needs several earlier ones in one place.'
  },
  {
    id: 'premium',
    term: 'Premium',
    meaning: 'The extra research that secret ideas pay for. Nobody has measured it.'
  },
  {
    id: 'herding',
    term: 'Herding',
    meaning: 'Everybody runs after the same news, and other paths stay unexplored.'
  },
  {
    id: 'reciprocity',
    term: 'Reciprocity',
    meaning: 'Those who share nothing hear less in return.'
  },
  {
    id: 'world',
    term: 'World',
    meaning: 'One run of the model. Each has its own chance, fixed by a number called its seed.'
  },
  {
    id: 'spread',
    term: 'Spread',
    meaning:
      'The span that holds the middle eight of ten worlds. The number before it is the middle one, the median.'
  }
];
