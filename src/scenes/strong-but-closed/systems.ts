import { systems as rated } from '#content/data/openness.json';

/** What can be shared, in the order of the columns. */
export const aspects = ['paper', 'weights', 'code', 'data', 'licence'] as const;
export type Aspect = (typeof aspects)[number];
export type Rating = 'open' | 'partial' | 'closed' | undefined;

/** A system, who made it, and how each aspect is rated; undefined is not rated. */
export interface System {
  readonly name: string;
  readonly org: string;
  readonly year: number;
  readonly side: 'us' | 'china' | 'other';
  /** True where the rating is ours, not the project's. */
  readonly ours: boolean;
  readonly ratings: Readonly<Record<Aspect, Rating>>;
  /** Points of its maker, of 100, in the Transparency Index of 2025; undefined where it was not scored. */
  readonly score: number | undefined;
}

const worth = { open: 1, partial: 0.5, closed: 0 } as const;

/** Sum over the aspects, 0 to 5: open counts one, partly half; what is not rated counts nothing. */
export const degreeOf = ({ ratings }: System): number =>
  aspects.reduce((sum, aspect) => sum + worth[ratings[aspect] ?? 'closed'], 0);

/** A dozen systems, the most open first. */
export const systems: readonly System[] = rated
  .map((system) => ({
    name: system.name.replace(/ (Instruct|Chat)$/, ''),
    org: system.org,
    year: system.year,
    side: system.country as System['side'],
    ours: system.by === 'ours',
    ratings: Object.fromEntries(
      aspects.map((aspect) => [aspect, (system[aspect] ?? undefined) as Rating])
    ) as Record<Aspect, Rating>,
    score: system.score ?? undefined
  }))
  .sort((a, b) => degreeOf(b) - degreeOf(a));

/** The awkward ones, in the order they are told. */
export const awkward = ['Llama 3.1', 'gpt-oss'] as const;

/** The systems in the order in which they are given up where there is room for few: the last first, the awkward ones never. */
export const essential: readonly System[] = [
  ...['Llama 3.1', 'gpt-oss', 'OLMo 7B', 'GPT-4', 'DeepSeek-R1', 'Qwen 1.5', 'Mistral 7B', 'ChatGPT'].map(
    (name) => systems.find((system) => system.name === name)!
  ),
  ...systems.filter(({ name }) => ['BLOOMZ', 'ChatGLM-6B', 'DeepSeek-V3', 'Gemma'].includes(name))
];

/** A column that the rows can be sorted by. */
export type Key = Aspect | 'score';

/** The order of the rows: by a column, the most open or the most closed first; undefined is the first order. */
export type Order = { readonly by: Key; readonly first: 'open' | 'closed' } | undefined;

/** The order after a tap on a column: the most open first, then the most closed, then as at first. */
export const afterTap = (order: Order, by: Key): Order => {
  if (order?.by !== by) return { by, first: 'open' };
  return order.first === 'open' ? { by, first: 'closed' } : undefined;
};

/** Systems in an order; ties stand as at first, and what is not rated stands last either way. */
export const sorted = (some: readonly System[], order: Order): readonly System[] => {
  const known = systems.filter((system) => some.includes(system));
  if (!order) return known;
  const valueOf = ({ ratings, score }: System): number | undefined => {
    if (order.by === 'score') return score;
    const rating = ratings[order.by];
    return rating && worth[rating];
  };
  const sign = order.first === 'open' ? -1 : 1;
  const keyOf = (system: System): number => {
    const value = valueOf(system);
    return value === undefined ? Infinity : sign * value;
  };
  return [...known].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one === other ? 0 : one - other;
  });
};
