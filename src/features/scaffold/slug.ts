/**
 * Kebab-case id from a name: `Café & Bar` -> `cafe-bar`. Always a valid id: letters first, at most 63 characters;
 * `fallback` where the name has nothing to make one from.
 */
export function slug(name: string, fallback: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, 63)
    .replace(/-+$/, '');
  return plain === '' ? fallback : plain;
}

/** The id, with `-2`, `-3`… when it is taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n++) {
    const next = `${id.slice(0, 63 - String(n).length - 1)}-${n}`;
    if (!taken.has(next)) return next;
  }
}
