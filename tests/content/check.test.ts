import { describe, expect, it } from 'vitest';
import { content, problemsOf, type Content } from '#content/check.ts';
import { countWords, quotedFrom, quotesIn } from '#content/checks/words.ts';
import type { Claim } from '#content/claims.ts';
import { against, measured, modelled, said, type SectionShape, type Sentence } from '#content/schema.ts';
import { lesson } from '#content/teaching/shape.ts';

const claim: Claim = {
  id: 'w1',
  section: 'warning',
  text: 'Somebody said that ideas grow from ideas.',
  kind: 'attributed',
  quote: "Ideas grow from other people's ideas",
  speaker: 'Somebody',
  source: {
    title: 'A report',
    publisher: 'A paper',
    author: null,
    date: '2025-11',
    url: 'https://example.org/report'
  },
  seen: { how: 'read in a stored copy', note: 'The whole text.' },
  caveat: 'One report.'
};
const fact: Claim = { ...claim, id: 'm1', kind: 'fact', quote: null, speaker: null, text: '9 of 58 models.' };

const filler =
  'These plain words are only here to bring the step to its length, so that a fault which is found is the one put in and nothing else at all.';

const section = (...text: Sentence[]): SectionShape => ({
  id: 'warning',
  heading: 'A heading',
  blurb: 'A blurb.',
  summary: 'A summary.',
  objection: against('m1', 'Nine of 58 models were not.'),
  steps: [{ id: 'who-warns', text: [filler, ...text], description: 'A round bed in an empty field.' }]
});

const taught = {
  notes: { 'who-warns': 'Ask who he is.' },
  questions: {
    recall: ['Who is he?', 'What does he say?'],
    reason: ['Why does he say it?', 'How could you check it?'],
    judge: ['Is he right?', 'What would change your mind?']
  },
  misreadings: [
    { says: 'All models were open.', answer: measured('m1', '9 of 58 were.') },
    { says: 'He has proved it.', answer: 'He has said it.' }
  ],
  minutes: 3
};

const sound: Content = {
  sections: [section(said('w1', 'Somebody argues that ideas grow.'))],
  ids: { sections: ['warning'], steps: ['who-warns'], aliases: {} },
  claims: [claim, fact],
  figures: { us: { 2025: { pct: 16 } }, 'model-open': { reuse: { median: 3, low: 2, high: 4 } } },
  modelled: [
    {
      id: 'model-open',
      says: 'Nothing is compared.',
      years: 40,
      values: { reuse: { median: 3, low: 2, high: 4 } }
    }
  ],
  slides: { warning: { 'who-warns': said('w1', 'Somebody argues that ideas grow.') } },
  teaching: { warning: taught },
  pages: {}
};

const withText = (...text: Sentence[]) => problemsOf({ ...sound, sections: [section(...text)] });
const withClaim = (change: object) =>
  problemsOf({ ...sound, claims: [{ ...claim, ...change } as Claim, fact] });
const withStep = (change: object) => {
  const base = section();
  return problemsOf({ ...sound, sections: [{ ...base, steps: [{ ...base.steps[0]!, ...change }] }] });
};
const inSection = (text: string) => `src/content/sections/warning.ts: ${text}`;

describe('the content of this story', () => {
  it('has no fault', () => {
    expect(problemsOf(content)).toEqual([]);
  });
});

describe('sound content', () => {
  it('passes', () => {
    expect(problemsOf(sound)).toEqual([]);
  });
});

describe('a claim', () => {
  it.each([
    ['without kind', { kind: undefined }, 'w1.kind is missing'],
    ['of a kind there is not', { kind: 'rumour' }, 'w1.kind is none of attributed, fact, counterpoint'],
    ['without source', { source: undefined }, 'w1.source is missing'],
    ['without date', { source: { ...claim.source, date: undefined } }, 'w1.source.date is missing'],
    [
      'with a date nobody can read',
      { source: { ...claim.source, date: 'last week' } },
      'w1.source.date is not a date such as 2025-11'
    ],
    [
      'without an address',
      { source: { ...claim.source, url: 'example' } },
      'w1.source.url is not an address'
    ],
    [
      'that is an opinion without its speaker',
      { quote: null, speaker: null },
      'w1.speaker is missing: an opinion needs its speaker'
    ],
    ['without caveat', { caveat: ' ' }, 'w1.caveat is empty'],
    ['countered by one there is not', { against: ['z9'] }, 'w1.against names the unknown claim "z9"']
  ])('%s', (_, change, message) => {
    expect(withClaim(change)).toContain(`src/content/claims.json: ${message}`);
  });

  it('with an id that is taken', () => {
    expect(withClaim({ id: 'm1' })).toContain('src/content/claims.json: m1 is used for two claims');
  });

  it('that is quoted without its speaker', () => {
    const problems = problemsOf({ ...sound, claims: [claim, { ...fact, quote: 'Nine' }] });
    expect(problems).toContain(
      'src/content/claims.json: m1.speaker is missing: a quotation needs its speaker'
    );
  });
});

describe('a modelled figure', () => {
  const withValue = (value: object) =>
    problemsOf({ ...sound, modelled: [{ ...sound.modelled[0]!, values: { reuse: value as never } }] });

  it('without its spread', () => {
    const problems = withValue({ median: 3 });
    expect(problems).toContain('src/content/data/modelled.json: model-open.values.reuse.low is missing');
    expect(problems).toContain('src/content/data/modelled.json: model-open.values.reuse.high is missing');
  });

  it('outside its spread', () => {
    expect(withValue({ median: 9, low: 2, high: 4 })).toEqual([
      'src/content/data/modelled.json: model-open.values.reuse does not lie within its own spread'
    ]);
  });
});

describe('a sentence', () => {
  it.each<[string, Sentence, string]>([
    ['that rests on nothing', measured([], 'It was so.'), 'steps[0].text[1].claims is empty'],
    [
      'that rests on an unknown claim',
      measured('q7', 'It was so.'),
      'steps[0].text[1].claims names the unknown claim "q7"'
    ],
    [
      'that gives an opinion as measured',
      measured('w1', 'Ideas grow.'),
      'steps[0].text[1] is marked measured but rests on "w1", which is of kind attributed'
    ],
    [
      'that gives an opinion as counter-evidence',
      against('w1', 'Ideas grow.'),
      'steps[0].text[1] is marked against but rests on "w1", which is of kind attributed'
    ],
    [
      'that gives a figure as an opinion',
      said('m1', 'He says 9 of 58.'),
      'steps[0].text[1] is marked said but rests on "m1", which is of kind fact'
    ],
    [
      'that gives a result of the model as measured',
      measured('model-open', 'Three years.'),
      'steps[0].text[1] is marked measured but rests on "model-open", a figure of the model'
    ],
    [
      'that gives a measurement as modelled',
      modelled('m1', 'Nine.'),
      'steps[0].text[1] is marked modelled but rests on "m1", not a figure of the model'
    ],
    [
      'that rests on an unknown figure',
      modelled('model-shut', 'Three years.'),
      'steps[0].text[1].claims names the unknown figure "model-shut"'
    ],
    [
      'that names an unknown number',
      'It was {us.2031.pct}%.',
      'steps[0].text[1] names the unknown figure {us.2031.pct}'
    ],
    [
      'that changes a quotation',
      said('w1', 'Somebody said, “Ideas spring from other people’s ideas”.'),
      'steps[0].text[1] quotes “Ideas spring from other people’s ideas”, which differs from w1 in claims.json'
    ],
    [
      'that quotes without a claim',
      'They say “all is well”.',
      'steps[0].text[1] quotes “all is well” without a claim'
    ],
    ['that is empty', ' ', 'steps[0].text[1] is empty']
  ])('%s', (_, sentence, message) => {
    expect(withText(sentence)).toEqual([inSection(message)]);
  });

  it('may quote the words of its claim, in part and with other apostrophes', () => {
    expect(withText(said('w1', 'Somebody said that “ideas grow from other people’s ideas”.'))).toEqual([]);
    expect(withText(said('w1', 'Somebody said, "Ideas grow … people’s ideas."'))).toEqual([]);
  });

  it('on a page beside the story is checked too', () => {
    expect(problemsOf({ ...sound, pages: { 'method.ts': [measured('q7', 'It was so.')] } })).toEqual([
      'src/content/method.ts: sentence 1.claims names the unknown claim "q7"'
    ]);
  });
});

describe('a step', () => {
  it.each([
    ['without description', { description: '' }, 'steps[0].description is empty'],
    [
      'described in a word',
      { description: 'A field.' },
      'steps[0].description says too little to stand for the picture'
    ],
    [
      'described with an unknown number',
      { description: 'A line that falls to {us.1999.pct}%.' },
      'steps[0].description names the unknown figure {us.1999.pct}'
    ],
    ['too short', { text: ['Four words stand here.'] }, 'steps[0].text has 4 words; a step has 25 to 70'],
    [
      'too long',
      { text: [`${filler} ${filler} ${filler}`] },
      `steps[0].text has ${3 * countWords(filler)} words; a step has 25 to 70`
    ],
    ['with an id that is no address', { id: 'Who warns' }, 'steps[0].id "Who warns" is not kebab-case']
  ])('%s', (_, change, message) => {
    expect(withStep(change)).toContain(inSection(message));
  });

  it('with the id of another', () => {
    const other = { ...section(), id: 'other' };
    const problems = problemsOf({
      ...sound,
      ids: { ...sound.ids, sections: ['warning', 'other'] },
      sections: [...sound.sections, other],
      slides: { ...sound.slides, other: sound.slides['warning'] },
      teaching: { ...sound.teaching, other: sound.teaching['warning'] }
    });
    expect(problems).toEqual([
      'src/content/sections/other.ts: steps[0].id "who-warns" is used in sections/warning.ts too'
    ]);
  });
});

describe('a section', () => {
  it('with a blurb too long for a preview', () => {
    const long = { ...section(), blurb: 'x'.repeat(161) };
    expect(problemsOf({ ...sound, sections: [long] })).toEqual([
      inSection('blurb has 161 characters; at most 160 fit a preview')
    ]);
  });

  it('without summary', () => {
    expect(problemsOf({ ...sound, sections: [{ ...section(), summary: '' }] })).toEqual([
      inSection('summary is empty')
    ]);
  });

  it('without an objection, or with one that does not object', () => {
    const objecting = (objection: SectionShape['objection'] | undefined) =>
      problemsOf({ ...sound, sections: [{ ...section(), objection } as SectionShape] });
    expect(objecting(undefined)).toEqual([inSection('objection is missing')]);
    expect(objecting(measured('m1', 'It was so.'))).toEqual([
      inSection('objection is marked measured; what objects is against or modelled')
    ]);
    expect(objecting(against('q7', 'It was not.'))).toEqual([
      inSection('objection.claims names the unknown claim "q7"')
    ]);
    expect(objecting(against('m1', 'word '.repeat(41)))).toEqual([
      inSection('objection has 41 words; an objection has at most 40')
    ]);
  });
});

describe('teaching words', () => {
  const withTaught = (change: object) =>
    problemsOf({ ...sound, teaching: { warning: { ...taught, ...change } } });
  const inTeaching = (text: string) => `src/content/teaching/warning.ts: ${text}`;

  it('that are missing', () => {
    expect(problemsOf({ ...sound, teaching: {} })).toEqual([inTeaching('warning is missing')]);
  });

  it.each([
    ['without a note', { notes: {} }, 'notes["who-warns"] is empty'],
    [
      'with a note of no step',
      { notes: { ...taught.notes, gone: 'Say so.' } },
      'notes["gone"] belongs to no step'
    ],
    [
      'with a note that quotes',
      { notes: { 'who-warns': 'Read “ideas grow” aloud.' } },
      'notes["who-warns"] quotes “ideas grow” without a claim'
    ],
    [
      'with a note that leaves a place unfilled',
      { notes: { 'who-warns': 'It was {us.2025.pct}.' } },
      'notes["who-warns"] has a place that nothing fills: {us.2025.pct}'
    ],
    [
      'with one question at a depth',
      { questions: { ...taught.questions, judge: ['Is he right?'] } },
      'questions.judge has 1; each depth has at least 2'
    ],
    [
      'with an empty question',
      { questions: { ...taught.questions, reason: ['Why?', ''] } },
      'questions.reason[1] is empty'
    ],
    [
      'with one misreading',
      { misreadings: [taught.misreadings[0]] },
      'misreadings has 1; a section has at least 2'
    ],
    [
      'with a misreading that nobody says',
      { misreadings: [taught.misreadings[0], { says: ' ', answer: 'No.' }] },
      'misreadings[1].says is empty'
    ],
    [
      'with an answer that rests on an unknown claim',
      { misreadings: [taught.misreadings[1], { says: 'So it is.', answer: against('q7', 'No.') }] },
      'misreadings[1].answer.claims names the unknown claim "q7"'
    ],
    [
      'with an answer that gives an opinion as measured',
      { misreadings: [taught.misreadings[1], { says: 'So it is.', answer: measured('w1', 'No.') }] },
      'misreadings[1].answer is marked measured but rests on "w1", which is of kind attributed'
    ],
    ['that take no time', { minutes: 0 }, 'minutes is 0; it has to be a whole number above 0'],
    ['that take part of a minute', { minutes: 2.5 }, 'minutes is 2.5; it has to be a whole number above 0']
  ])('%s', (_, change, message) => {
    expect(withTaught(change)).toEqual([inTeaching(message)]);
  });

  it('that take longer than the lesson allows', () => {
    expect(withTaught({ minutes: lesson.sections })).toEqual([]);
    expect(withTaught({ minutes: lesson.sections + 1 })).toEqual([
      'src/content/teaching/shape.ts: lesson.sections is 33, but the sections plan 34 minutes together'
    ]);
  });
});

describe('a slide line', () => {
  const withLine = (line: Sentence) => problemsOf({ ...sound, slides: { warning: { 'who-warns': line } } });
  const inSlides = (text: string) => `src/content/slides/warning.ts: ${text}`;

  it.each<[string, Sentence, string]>([
    ['that is empty', ' ', '["who-warns"] is empty'],
    ['too long', 'word '.repeat(26), '["who-warns"] has 26 words; a slide line has at most 25'],
    [
      'too long in a claim',
      measured('m1', 'word '.repeat(26)),
      '["who-warns"] has 26 words; a slide line has at most 25'
    ],
    [
      'that gives an opinion as measured',
      measured('w1', 'Ideas grow.'),
      '["who-warns"] is marked measured but rests on "w1", which is of kind attributed'
    ],
    [
      'that gives a result of the model as measured',
      measured('model-open', 'Three years.'),
      '["who-warns"] is marked measured but rests on "model-open", a figure of the model'
    ],
    [
      'that rests on an unknown claim',
      against('q7', 'It was not.'),
      '["who-warns"].claims names the unknown claim "q7"'
    ],
    [
      'that changes a quotation',
      said('w1', 'Somebody said, “Ideas spring from ideas”.'),
      '["who-warns"] quotes “Ideas spring from ideas”, which differs from w1 in claims.json'
    ],
    [
      'that names an unknown number',
      'It was {us.2031.pct}%.',
      '["who-warns"] names the unknown figure {us.2031.pct}'
    ]
  ])('%s', (_, line, message) => {
    expect(withLine(line)).toEqual([inSlides(message)]);
  });

  it('may have 25 words, a figure among them being one', () => {
    expect(withLine(`${'word '.repeat(24)}{us.2025.pct}`)).toEqual([]);
    expect(withLine(`${'word '.repeat(25)}{us.2025.pct}`)).toHaveLength(1);
  });

  it('that no step has, or that a step lacks', () => {
    expect(problemsOf({ ...sound, slides: {} })).toEqual([inSlides('warning is missing')]);
    expect(problemsOf({ ...sound, slides: { warning: { gone: 'It is gone.' } } })).toEqual([
      inSlides('["who-warns"] is empty'),
      inSlides('["gone"] belongs to no step')
    ]);
  });
});

describe('several faults', () => {
  it('are listed together', () => {
    const problems = problemsOf({
      ...sound,
      claims: [{ ...claim, caveat: '' }, fact],
      sections: [{ ...section(measured('q7', 'It was so.')), summary: '' }]
    });
    expect(problems.length).toBe(3);
  });
});

describe('words', () => {
  it('are counted as a reader meets them', () => {
    expect(countWords('Don’t count 2020–21 twice: it’s 1,772 models.')).toBe(7);
  });

  it('between double quotation marks are found', () => {
    expect(quotesIn('He said “one” and "two", not ‘three’.')).toEqual(['one', 'two']);
  });

  it('are quoted exactly or not at all', () => {
    expect(
      quotedFrom('fountain is drying up.', "We're eating our corn seeds; the fountain is drying up")
    ).toBe(true);
    expect(
      quotedFrom('fountains are drying up', "We're eating our corn seeds; the fountain is drying up")
    ).toBe(false);
  });
});
