import type { Severity } from '../finding';
import type { Rule } from './rule';

/** A plan excerpt that raises a rule, and one that does not; taken from the rule's fixtures. */
export interface RuleExample {
  readonly raises: string;
  readonly settled: string;
}

const severityWords: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

/** A rule's page as Markdown: why it matters, what raises it, what does not, and how to settle it. `level` is that of its heading. */
export function rulePage(rule: Rule, example?: RuleExample, level = 1): string {
  const mark = '#'.repeat(level);
  const parts = [
    `${mark} ${rule.code}: ${rule.summary}`,
    `${severity(rule)} · \`${rule.name}\``,
    `${mark}# Why it matters\n\n${rule.why}`,
    `${mark}# How to settle it\n\n${rule.settle}`,
    ...(example
      ? [
          `${mark}# Raises it\n\n\`\`\`yaml\n${example.raises}\n\`\`\``,
          `${mark}# Does not raise it\n\n\`\`\`yaml\n${example.settled}\n\`\`\``,
        ]
      : []),
    `${mark}# When you disagree\n\nAccept one finding with a reason:\n\n\`\`\`yaml\nlint:\n  ignore:\n    - rule: ${rule.code}\n      at: collection/id # where it is reported\n      reason: why this is fine here\n\`\`\`\n\nChange it for everybody with \`lint.severity: { ${rule.code}: info }\`${unmovable.has(rule.code) ? ' (not possible for this rule)' : ''}.`,
  ];
  return parts.join('\n\n');
}

/** Broken text and a broken shape cannot be waved through. */
const unmovable: ReadonlySet<string> = new Set(['STR-001', 'STR-002']);

function severity(rule: Rule): string {
  const base = severityWords[rule.severity];
  const atReview = rule.atReview ? `, ${severityWords[rule.atReview].toLowerCase()} while the plan is in review` : '';
  const draft = rule.code.startsWith('STR-') || rule.code.startsWith('REF-') ? '' : '; a note in a draft';
  return `${base}${atReview}${draft}`;
}
