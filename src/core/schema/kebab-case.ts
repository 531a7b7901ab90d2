/**
 * A name as an id: `mid-market` for `MidMarket` or `Mid_Market`.
 *
 * @returns at most 63 characters; `undefined` when nothing is left of it, or it is that already
 */
export function kebabCase(name: string): string | undefined {
  const id = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 63)
    .replace(/-+$/, '');
  return id === '' || id === name ? undefined : id;
}
