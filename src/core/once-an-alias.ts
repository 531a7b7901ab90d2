import type { Finding } from './finding';
import { nearestRange, type Source } from './syntax';

/**
 * The findings of a file without those that say the same about the same text: an alias (`*sla`) brings a value to a
 * second place, and its fault is one fault.
 *
 * @param repeated - what `repeatedWords` gave for them
 */
export function onceAnAlias(
  findings: readonly Finding[],
  repeated: ReadonlySet<string>,
  source: Source,
): readonly Finding[] {
  if (repeated.size === 0) return findings;
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (!repeated.has(words(finding))) return true;
    const { at, span } = finding;
    const { start, end } = span ?? nearestRange(source, at.path, at.on ?? 'value');
    const key = `${start} ${end} ${words(finding)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What is said more than once in one file, be it about other places. */
export function repeatedWords(findings: readonly Finding[]): ReadonlySet<string> {
  const all = new Set<string>();
  const repeated = new Set<string>();
  for (const finding of findings) {
    const text = words(finding);
    if (all.has(text)) repeated.add(text);
    all.add(text);
  }
  return repeated;
}

function words({ code, message }: Finding): string {
  return `${code} ${message}`;
}
