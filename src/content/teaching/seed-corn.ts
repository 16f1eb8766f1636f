import { against, measured } from '../schema.ts';
import type { Teaching } from './shape.ts';

export const seedCorn: Teaching<'seed-corn'> = {
  notes: {
    'what-seed-corn-is':
      'Ask who has grown something from seed. Then ask what the seed corn of a school or a sports club would be. Point out how the wording differs between reports.',
    'who-trains-whom':
      'Draw the circle on the board: professor, student, professor. Ask what happens if one part of it is cut, and how many years pass before anybody sees it.',
    'labs-hire':
      'Ask why hiring professors is sensible for each single lab. Look for the gap between what is good for one lab now and what is good for all of them later. Say that one professor in ten is a setting we chose.',
    'guess-forty-years':
      'Agree on a hiring rate. Let pupils sketch the curve on paper, and ask for its shape as well as its end: up, down, or up and then down. Then count hands for the end and enter the counts; skipping is fine.',
    'forty-years-run':
      'Compare shapes first, numbers second. Ask why the curve turns after some years, and why stopping does not bring the students back at once.',
    'where-phds-go':
      'Keep these facts apart from the model. Ask what else, apart from pay, could draw a researcher to a company. The price of computers belongs on the list.',
    'people-come-back':
      'Ask what the model leaves out: people who return, who work at both places, or who publish from a company. Then ask which way that would bend the curve.',
    'five-years-on':
      'Konwinski’s forecast is that in five years the big labs lose too. Put that beside the model’s answer, year by year. Ask what it would mean for a lab to lose: against its rival, or against what it could have known.'
  },
  questions: {
    recall: [
      'What is seed corn, and what does Konwinski compare with eating it?',
      'In the model, what happens to the labs’ staff soon after they start to hire professors, and what by year 40?',
      'Which count supports the worry, and which one speaks against it?'
    ],
    reason: [
      'Why does the number of researchers in labs rise first and fall later?',
      'Why do the students not come back as soon as the hiring stops?',
      'In the model, why might every lab go on hiring, although in the end all of them have fewer people?'
    ],
    judge: [
      'Who should pay to train the next researchers: the state, the firms that will hire them, or the students?',
      'Konwinski says that in five years the big labs will lose too. What would you measure then to see whether he was right?'
    ]
  },
  misreadings: [
    {
      says: 'The professors have gone already.',
      answer: against(
        'c15',
        'No count that we found says so. In 2019 over 400 AI researchers went from universities to industry, and over 200 came the other way.'
      )
    },
    {
      says: 'The model predicts that labs will run out of people in forty years.',
      answer:
        'The model predicts no dates. It shows where one rule leads if nothing else changes, and in real life much else does: people come back, and pay and budgets change.'
    },
    {
      says: 'Whoever goes to a company stops publishing.',
      answer: measured(
        ['c5', 'c10'],
        'By one study those who move publish less and patent more. But firms shared in 38 % of the papers at leading AI conferences in 2020.'
      )
    }
  ],
  minutes: 4
};
