import type { Params } from '#simulation/types.ts';
import type { Choose, Looking } from '../contract.ts';

/** What every instrument of the machine is given. It takes the height it needs, and starts runs only while it is shown. */
export interface InstrumentProps {
  /** The rules in force: the reader's own, or those of the story's example. */
  readonly params: Partial<Params>;
  readonly looking: Looking;
  readonly choose: Choose;
  /** Width of its room in CSS pixels. */
  readonly width: number;
}
