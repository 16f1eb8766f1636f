import { addressOf, dateInWords, isModelled, type Claim } from '#content/claims.ts';
import claimList from '#content/claims.json' with { type: 'json' };
import { embedLabels } from '#content/labels/embed.ts';
import type { SectionShape, StepShape } from '#content/schema.ts';
import type { Source } from '#stage/embed/source.ts';

const claims = new Map((claimList as readonly Claim[]).map((claim) => [claim.id, claim]));

/** What each step of a section rests on, by its id, every source once; never nothing. */
export const sourcesOf = (section: SectionShape): Record<string, Source[]> =>
  Object.fromEntries(section.steps.map((step) => [step.id, sourcesOfStep(step)]));

function sourcesOfStep({ text }: StepShape): Source[] {
  const ids = text.flatMap((sentence) => (typeof sentence === 'string' ? [] : sentence.claims));
  const said = ids.flatMap((id) => claims.get(id) ?? []).map(sourceOfClaim);
  // What claims nothing is drawn by the model.
  const ours = ids.find(isModelled);
  const model = ours || said.length === 0 ? [modelSource(ours)] : [];
  return [...new Map([...said, ...model].map((source) => [source.url, source])).values()];
}

function sourceOfClaim({ id, source: { title, publisher, date, url } }: Claim): Source {
  const own = url.startsWith('/');
  return { title, by: `${publisher}, ${dateInWords(date)}`, url: own ? addressOf(id) : url };
}

const modelSource = (id: string | undefined): Source => ({
  title: embedLabels.ownModel,
  by: '',
  url: id ? addressOf(id) : '/method/'
});
