import { placesOf } from '#content/figures.ts';
import type { Claiming, Sentence } from '#content/schema.ts';

export const isClaiming = (sentence: Sentence): sentence is Claiming => typeof sentence !== 'string';

/** Names that stand for a claim about the world wherever they appear. */
export const makers =
  /Konwinski|OpenAI|DeepSeek|Alibaba|Qwen|Meta’s|Google|Anthropic|NVIDIA|Epoch|Stanford|Berkeley|Altman|Llama|gpt-oss/;

/** How the story may name a speaker. */
export function namesOf(speaker: string): string[] {
  if (speaker.startsWith('Modern Innovix')) return ['The article'];
  return speaker
    .split(', ')
    .flatMap((part) => [part, part.split(' ').at(-1)!])
    .filter((name) => name.length > 2);
}

/**
 * Results that a modelled sentence prints without their spread, or of a figure it does not rest on. A count of worlds
 * is its own spread, and a result that is the same in all worlds has none.
 */
export function unspreadIn({ text, claims }: Claiming): string[] {
  const places = placesOf(text);
  return [...new Set(places.map((place) => place.split('.').slice(0, -1).join('.')))].filter((value) => {
    const has = (name: string): boolean => places.includes(`${value}.${name}`);
    const spread = (has('low') && has('high')) || has('worlds') || text.includes('in all worlds alike');
    return !spread || !claims.includes(value.split('.')[0]!);
  });
}

/** What a modelled sentence types by hand, but for spans of years and the hundred worlds. */
export const typedIn = ({ text }: Claiming): string =>
  text.replace(/\{[^}]*\}/g, '').replace(/\d+ years|year \d+|of 100 worlds/g, '');
