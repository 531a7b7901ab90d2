/** `a`, `b` and `c`: names in code marks, joined as a sentence joins them. */
export function named(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  return listed(
    names.map((name) => `\`${name}\``),
    last,
  );
}

/** a, b and c. */
export function listed(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${last} ${names[names.length - 1]}`;
}
