import { describe, expect, it } from 'vitest';
import { sentLabels } from '#content/labels/sent.ts';
import { experimentOf } from '#scenes/experiment.ts';
import { tellingOf } from '#stage/sent/telling.ts';

const told = (query: string) => tellingOf(experimentOf(query)!);
const line = (query: string) => sentLabels.experiment(told(query));

describe('what a link to an experiment is said to be', () => {
  it('names what it sets, in words', () => {
    expect(line('x=1&oA=0&T=4&seed=7')).toBe(
      'You were sent an experiment: US labs publish nothing, secrets last 4 years, world 7.'
    );
    expect(told('x=1&oA=0.25&oB=0.25&T=never&kappa=0')).toEqual([
      'all labs publish 25 of 100 ideas',
      'secrets last for ever',
      'secrets earn nothing'
    ]);
    expect(told('x=1&T=0.5&hire=0.05_0.1&dup=0')).toEqual([
      'secrets last 6 months',
      'labs hire 5 or 10 of 100 professors a year',
      'no double work'
    ]);
    expect(told('x=1&rules=story&walls=i3_0_i4_0')).toEqual(['2 walls set by hand']);
    expect(told('x=1&oA=0&events=20_oA_1&at=10')).toEqual([
      'US labs publish nothing',
      '1 change on the way',
      'read after 10 years'
    ]);
  });

  it('names no more than four things and counts the rest', () => {
    expect(line('x=1&oA=0&T=4&kappa=2&seed=7')).not.toMatch(/more\.$/);
    expect(line('x=1&oA=0&oB=0.5&T=4&kappa=2&eta=0&seed=7')).toMatch(/, secrets last 4 years, and 3 more\.$/);
  });

  it('says something of every link, and nothing that only the link says', () => {
    expect(told('x=1')).toEqual(['the usual rules']);
    expect(told('x=1&rules=story&show=map')).toEqual(['the story’s own worlds']);
    expect(line('x=1&oA=<b>hello</b>&seed=hello&vs=hello')).not.toMatch(/hello|</);
  });
});
