import { heading, ordered, paragraph, type Block } from './blocks.ts';
import { constants, shape } from './constants.ts';
import { fraction, group, index, row, type Term } from './terms.ts';

const formula = (term: Term, gives: string, meaning: string): Block => ({
  kind: 'formula',
  term,
  gives,
  meaning
});

const { phi, teach, half, difficulty, keep, lag, retire, train, academic } = constants;
const { HUNDRED, QUARTERS, TEXTBOOK } = shape;

/** What happens in a quarter of a year, in words and in formulas. */
export const rules: readonly Block[] = [
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
  heading('formulas', 'The rules as formulas'),
  paragraph('The letters are those of the two tables above. “u” is a fresh draw between 0 and 1.'),
  formula(
    row(
      'n',
      '=',
      phi.value,
      '×',
      'researchers',
      '×',
      group(1, '+', 'κ', '×', fraction('X', row('X', '+', half.value)))
    ),
    'projects of a lab in a quarter',
    'X counts the ideas that this lab alone has. With none, the premium pays nothing. With many, it comes close to κ.'
  ),
  formula(
    row('n', '=', phi.value, '×', 'professors', '×', teach.value),
    'projects of a university in a quarter',
    'Half of a professor’s time goes into teaching. A number that is not whole is rounded up or down by chance, so that it is right on average.'
  ),
  formula(
    row(
      'P',
      '=',
      fraction(
        1,
        row(
          difficulty.value,
          '×',
          group(1, '+', 'γ', '×', fraction(row('v', '−', TEXTBOOK.value), HUNDRED.value))
        )
      )
    ),
    'chance that a project succeeds',
    'v is the idea’s place on the map. The further out it lies, the harder it is.'
  ),
  formula(
    row('q', '=', 'η', '×', fraction('S', row('S', '+', 'own finds'))),
    'chance that a project follows the news',
    'S counts the news heard lately, beside the institution’s own finds. Who hears nothing follows nothing.'
  ),
  formula(
    row(index('S', 'next'), '=', keep.value, '×', index('S', 'now'), '+', 'new arrivals'),
    'news that is remembered, in ideas',
    'Own finds fade in the same way. Only what was published is news. What has leaked is not.'
  ),
  formula(
    row('leak', '=', 'find', '+', 'T', '×', group(0.5, '+', 'u')),
    'date on which a secret leaks, in years',
    'Each secret draws its own time. If a second lab finds the idea and keeps it, the earlier date holds.'
  ),
  formula(
    row('arrival', '=', 'release', '+', fraction(row(1, '+', lag.value, '×', 'u'), QUARTERS.value)),
    'date on which an institution can use a released idea, in years',
    'Each institution draws its own time, rounded down to whole quarters.'
  ),
  formula(
    row('chance', '=', 'ρ', '×', group(1, '−', 'o')),
    'chance that a lab misses a publication',
    'Only labs that publish little are left out, and only if ρ is above 0. They get the idea when it would have leaked.'
  ),
  formula(
    row('change', '=', 'back', '−', fraction(row(retire.value, '+', 'h'), QUARTERS.value), '×', 'professors'),
    'change in the professors of a university in a quarter',
    'Some retire, some are hired by the labs of their side, and graduates fill free posts.'
  ),
  formula(
    row('back', '=', 'min', group(academic.value, '×', 'graduates', ',', 'free posts')),
    'graduates who become professors, in a quarter',
    `The smaller of the two. Graduates are the students who began five years ago: ${train.value} for each professor of that time and year. All others join the labs of their side, in equal shares.`
  ),
  formula(
    row('lead', '=', 'best lab of A', '−', 'best lab of B'),
    'lead of side A, in ideas that its best-informed lab can use',
    'Below zero, side B leads. In months, it is how long ago the leader’s best lab knew as much as the other’s best lab knows now.'
  )
];
