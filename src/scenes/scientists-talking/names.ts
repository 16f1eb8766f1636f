import { labels } from '#content/labels/scientists-talking.ts';
import { numberOf } from '#picture/layout.ts';
import { blocOf, isUniversity } from '#simulation/types.ts';

/** A plot’s name: its side, its kind and its number there. */
export const nameOf = (inst: number): string => {
  const kind = isUniversity(inst) ? labels.university(numberOf(inst)) : labels.lab(numberOf(inst));
  return `${blocOf(inst) === 0 ? labels.us : labels.china} ${kind}`;
};
