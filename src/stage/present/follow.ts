/**
 * An address in the pieces between which a line may break, as it is read out and typed: without `https://`, each
 * piece ending in a slash but the last. A plain `http://` stays, since a phone would try the other first.
 */
export function piecesOf(href: string): readonly string[] {
  const shown = href.replace(/^https:\/\//, '');
  const [, scheme = '', rest = ''] = /^(\w+:\/\/)?(.*)$/s.exec(shown)!;
  const pieces = rest.match(/[^/]*\/|[^/]+/g) ?? [];
  return [`${scheme}${pieces[0] ?? ''}`, ...pieces.slice(1)];
}
