import { content } from '#content/check.ts';

const claims = new Map(content.claims.map((claim) => [claim.id, claim]));
const models = new Map(content.modelled.map((figure) => [figure.id, figure]));

/** All that a claim says, or all that a modelled figure compares: the years in the names of its values count. */
export function wordsBehind(id: string): string[] {
  const claim = claims.get(id);
  if (claim)
    return [
      claim.text,
      claim.quote ?? '',
      claim.caveat,
      claim.seen.note,
      claim.source.title,
      claim.source.date.slice(0, 4)
    ];
  const figure = models.get(id);
  return figure ? [figure.says, ...Object.keys(figure.values).map((name) => name.replace(/\D+/g, ' '))] : [];
}
