import { COHORTS, LABS, PER_BLOC, QUARTERS, UNIVERSITIES } from './constants.ts';
import { INSTITUTIONS } from './types.ts';
import type { World } from './world.ts';

/** Step 4 of a tick: students graduate and enter, professors retire, are hired away and replaced, labs share the rest. */
export function movePeople(world: World, t: number): void {
  const { people, posts, cohorts, rules, record } = world;
  if (!rules.talent) return;
  const { retire, train, academic } = world.constants;
  const slot = t % COHORTS;
  for (let bloc = 0; bloc < 2; bloc++) {
    const start = bloc * PER_BLOC;
    const hire = typeof rules.hire === 'number' ? rules.hire : rules.hire[bloc]!;
    let toLabs = 0;
    for (let u = start; u < start + UNIVERSITIES; u++) {
      const professors = people[u]!;
      const graduates = cohorts[u * COHORTS + slot]!;
      const hired = (hire / QUARTERS) * professors;
      cohorts[u * COHORTS + slot] = (train / QUARTERS) * professors;
      const left = professors - ((retire / QUARTERS) * professors + hired);
      const back = Math.min(academic * graduates, posts[u]! - left);
      people[u] = left + back;
      toLabs += hired + graduates - back;
      record.hired[t * INSTITUTIONS + u] = hired;
    }
    for (let lab = start + UNIVERSITIES; lab < start + PER_BLOC; lab++) {
      people[lab] = people[lab]! - (retire / QUARTERS) * people[lab]! + toLabs / LABS;
    }
  }
}

/** Students in training at institution `i`. */
export function studentsAt(world: World, i: number): number {
  let sum = 0;
  for (let c = i * COHORTS; c < (i + 1) * COHORTS; c++) sum += world.cohorts[c]!;
  return sum;
}
