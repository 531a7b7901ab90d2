import type { Path } from './address';

/**
 * A path in the words that survive reordering: list positions become ids where the entries have them
 * (`handoffs/mql-to-sal/sla`), else stay numbers. This is the form of `lint.ignore[].at` and of the JSON output.
 */
export function addressText(data: unknown, path: Path): string {
  const words: string[] = [];
  let node = data;
  for (const step of path) {
    node = child(node, step);
    const id = typeof step === 'number' ? child(node, 'id') : undefined;
    words.push(typeof id === 'string' && id !== '' ? id : String(step));
  }
  return words.join('/');
}

function child(node: unknown, step: string | number): unknown {
  if (node === null || typeof node !== 'object') return undefined;
  if (Array.isArray(node)) return typeof step === 'number' ? node[step] : undefined;
  return Object.hasOwn(node, step) ? (node as Readonly<Record<string, unknown>>)[step] : undefined;
}
