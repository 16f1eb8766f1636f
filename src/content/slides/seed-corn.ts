import { against, measured, modelled, said } from '../schema.ts';
import type { Slides } from './shape.ts';

export const seedCorn: Slides<'seed-corn'> = {
  'what-seed-corn-is': said(
    'c1',
    '“We’re eating our corn seeds”, says Konwinski: closed research uses up what the next harvest grows from.'
  ),
  'who-trains-whom':
    'In the model, professors train students. Most go to labs; some stay to teach, and the field feeds itself.',
  'labs-hire': modelled(
    'model-seedcorn',
    'In the model, labs hire one professor in ten each year: more staff after five years, hardly more ideas.'
  ),
  'guess-forty-years': 'If labs keep hiring professors, how many researchers will they have in forty years?',
  'forty-years-run': modelled(
    'model-seedcorn',
    'At one in ten a year, the model’s labs have {model-seedcorn.labResearchers40.median} % of their first staff at year 40, in all worlds alike.'
  ),
  'where-phds-go': measured(
    'c6',
    'Real counts: about 70 % of new North American AI PhDs went to industry in 2020, 20 % two decades earlier.'
  ),
  'people-come-back': against(
    ['c15', 'c10'],
    'But in 2019 over 200 AI researchers came back while over 400 left, and universities still write most papers.'
  ),
  'five-years-on': modelled(
    'model-close-and-hire',
    'Will labs that close and hire lose in five years? In the model they know less, yet lead in {model-close-and-hire.aLeads5.worlds} of 100 worlds.'
  )
};
