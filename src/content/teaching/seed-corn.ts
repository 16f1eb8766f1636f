import type { Teaching } from './shape.ts';

export const seedCorn: Teaching<'seed-corn'> = {
  notes: {
    'what-seed-corn-is':
      'Ask who has grown something from seed. Then ask what the seed corn of a school or a sports club would be. Point out how the wording differs between reports.',
    'who-trains-whom':
      'Trace the circle on the board: professor, student, professor. Ask what happens if one part of it is cut, and how many years pass before anybody sees it.',
    'labs-hire':
      'Ask why hiring professors is sensible for each single lab. Look for the gap between what is good for one lab now and what is good for all of them later.',
    'guess-forty-years':
      'Let pupils draw a curve, and ask for its shape as well as its end: up, down, or up and then down. Skipping is fine.',
    'forty-years-run':
      'Compare shapes first, numbers second. Ask why the curve turns after some years, and why stopping does not bring the students back at once.',
    'where-phds-go':
      'Keep these facts apart from the model. Ask what else, apart from pay, could draw a researcher to a company. The price of computers belongs on the list.',
    'people-come-back':
      'Ask what the model leaves out: people who return, who work at both places, or who publish from a company. Then ask which way that would bend the curve.',
    'five-years-on':
      'Put the forecast beside the model’s answer, year by year. Ask what it would mean for a lab to lose: against its rival, or against what it could have known.'
  },
  question:
    'Who should pay to train the next researchers: the state, the firms that will hire them, or the students?'
};
