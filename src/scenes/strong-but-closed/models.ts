import { models as notable } from '#content/data/notable.json';
import { labels } from '#content/labels/strong-but-closed.ts';
import { periods, type Period } from './periods.ts';

/** A notable US model whose access is known, as Epoch AI lists it; `open` where its weights can be downloaded. */
export interface Model {
  readonly name: string;
  readonly org: string;
  readonly date: string;
  readonly access: keyof typeof labels.line.access;
  readonly open: boolean;
}

const spans = new Map(periods.map(({ name }) => [name, name.includes('–') ? [2020, 2021] : [Number(name)]]));

/** The models of a point of the series, in order of date. Throws where they aren't as many as the point says. */
export const modelsOf = ({ name, open, known }: Period): readonly Model[] => {
  const models = notable
    .filter(
      ({ country, access, date }) =>
        country === 'us' && access !== 'unknown' && spans.get(name)!.includes(Number(date.slice(0, 4)))
    )
    .map(({ model, org, date, access }) => ({
      name: model,
      org,
      date,
      access: access as Model['access'],
      open: access.startsWith('open-')
    }));
  if (models.length !== known || models.filter((model) => model.open).length !== open)
    throw new Error(`the models of ${name} are not as many as its point says`);
  return models;
};

/** Longer names than this lose what stands in brackets. */
const LONG = 34;

const briefly = (name: string): string => name.replace(/ *\(.*?\)/g, '');

const makerOf = (org: string): string => {
  const [first, ...others] = org.split('; ').map((name) => labels.line.univ(briefly(name)));
  return others.length === 0 ? first! : labels.line.more(first!, others.length);
};

/** What is read of a model: its name, maker, month and access. */
export const saysOf = ({ name, org, date, access }: Model): string =>
  labels.line.model(
    name.length > LONG ? briefly(name) : name,
    makerOf(org),
    labels.line.month(date),
    labels.line.access[access]
  );
