import type { Lint, LintIgnore } from '../plan';
import { asDuration, asNumber, asRate, children, date, mapOf, type Node, text } from './read';

const severities = ['error', 'warning', 'info', 'off'] as const;

/** What the plan says about its own checking. */
export function lowerLint(node: Node): Lint {
  return {
    severity: mapOf(node, 'severity', (value) => severities.find((severity) => severity === value)),
    ignore: children(node, 'ignore').map(lowerIgnore),
    limits: mapOf(node, 'limits', asLimit),
  };
}

function lowerIgnore(node: Node): LintIgnore {
  return {
    at: node.at,
    rule: text(node, 'rule'),
    target: text(node, 'at'),
    reason: text(node, 'reason'),
    until: date(node, 'until'),
  };
}

/** Numbers as they are, rates as a share, durations in days. */
function asLimit(value: unknown): number | undefined {
  return asNumber(value) ?? asRate(value) ?? asDuration(value)?.totalDays;
}
