import { heading, paragraph, type Block } from './blocks.ts';

/** How to make every number again. */
export const rerun: readonly Block[] = [
  heading('rerun', 'Run it yourself'),
  paragraph(
    'The experiment in the story runs the same model in your browser. In a copy of the project, these commands make every modelled number again. The same settings give the same numbers on every machine.'
  ),
  {
    kind: 'commands',
    commands: [
      {
        command: 'npm run figures',
        does: 'Runs every comparison of the story in worlds 1 to 200, and writes down what it read in each world and what that sums up to.'
      },
      {
        command: 'npm run seeds',
        does: 'Runs each scenario in worlds 1 to 1,000, and picks the most ordinary one to draw.'
      },
      {
        command: 'npm run sweep',
        does: 'Turns all dials and constants at once, and writes down every setting with its results.'
      },
      {
        command: 'npm test',
        does: 'Checks the model against known answers, the printed numbers against what was read in the worlds, and those against fresh runs.'
      }
    ]
  },
  paragraph('Or take the numbers as they are:'),
  {
    kind: 'downloads',
    files: [
      {
        file: 'worlds.csv',
        text: 'What each comparison read in each of the 200 worlds: a row for each value, a column for each world'
      },
      { file: 'sweep.csv', text: 'The sweep: a row for each setting, with its results' }
    ]
  }
];
