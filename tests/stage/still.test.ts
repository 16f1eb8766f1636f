import { describe, expect, it } from 'vitest';
import { outermostSvgs } from '#stage/still.ts';

describe('outermostSvgs', () => {
  it('finds the pictures of a scene in order and leaves the rest', () => {
    const markup =
      '<div><svg width="1"><svg><path d="M0 0"></path></svg><text>a</text></svg><button>x</button></div><svg></svg><p>y</p>';
    expect(outermostSvgs(markup)).toEqual([
      '<svg width="1"><svg><path d="M0 0"></path></svg><text>a</text></svg>',
      '<svg></svg>'
    ]);
  });

  it('finds none where there is none', () => {
    expect(outermostSvgs('<p>svg</p>')).toEqual([]);
  });
});
