import type { Finding } from './finding';
import { memo } from './memo';
import { aliasesIn, nearestRange, type Source } from './syntax';

/**
 * The findings of a file without those that say the same about the same text: an alias (`*sla`) brings a value to a
 * second place, and its fault is one fault.
 */
export function onceAnAlias(findings: readonly Finding[], source: Source): readonly Finding[] {
  if (findings.length < 2 || !hasAliases(source)) return findings;
  const seen = new Set<string>();
  return findings.filter(({ code, message, at, span }) => {
    const { start, end } = span ?? nearestRange(source, at.path, at.on ?? 'value');
    const key = `${code} ${start} ${end} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const hasAliases = memo((source: Source): boolean => aliasesIn(source).length > 0);
