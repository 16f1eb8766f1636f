import { systems as rated } from '#content/data/openness.json';

/** What can be shared, in the order of the columns. */
export const aspects = ['paper', 'weights', 'code', 'data', 'licence'] as const;
export type Aspect = (typeof aspects)[number];
export type Rating = 'open' | 'partial' | 'closed' | undefined;

/** A system, who made it, and how each aspect is rated; undefined is not rated. */
export interface System {
  readonly name: string;
  readonly side: 'us' | 'china' | 'other';
  /** True where the rating is ours, not the project's. */
  readonly ours: boolean;
  readonly ratings: Readonly<Record<Aspect, Rating>>;
}

const worth = { open: 1, partial: 0.5, closed: 0 } as const;

/** Sum over the aspects, 0 to 5: open counts one, partly half; what is not rated counts nothing. */
export const degreeOf = ({ ratings }: System): number =>
  aspects.reduce((sum, aspect) => sum + worth[ratings[aspect] ?? 'closed'], 0);

/** A dozen systems, the most open first. */
export const systems: readonly System[] = rated
  .map((system) => ({
    name: system.name.replace(/ (Instruct|Chat)$/, ''),
    side: system.country as System['side'],
    ours: system.by === 'ours',
    ratings: Object.fromEntries(
      aspects.map((aspect) => [aspect, (system[aspect] ?? undefined) as Rating])
    ) as Record<Aspect, Rating>
  }))
  .sort((a, b) => degreeOf(b) - degreeOf(a));

/** The awkward ones, in the order they are told. */
export const awkward = ['Llama 3.1', 'gpt-oss'] as const;

/** The systems that are shown where there is room for few. */
export const essential: readonly string[] = [
  'OLMo 7B',
  'DeepSeek-R1',
  'gpt-oss',
  'Qwen 1.5',
  'Llama 3.1',
  'GPT-4'
];
