import type { Finding } from './finding';
import { nearestRange, type Source } from './syntax';

/**
 * The findings of a file without those that say the same about the same text: an alias (`*sla`) brings a value to a
 * second place, and its fault is one fault.
 */
export function onceAnAlias(findings: readonly Finding[], source: Source): readonly Finding[] {
  const texts = new Set<string>();
  const repeated = new Set<string>();
  for (const { code, message } of findings) {
    const text = `${code} ${message}`;
    if (texts.has(text)) repeated.add(text);
    texts.add(text);
  }
  if (repeated.size === 0) return findings;
  const seen = new Set<string>();
  return findings.filter(({ code, message, at, span }) => {
    const text = `${code} ${message}`;
    if (!repeated.has(text)) return true;
    const { start, end } = span ?? nearestRange(source, at.path, at.on ?? 'value');
    const key = `${start} ${end} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
