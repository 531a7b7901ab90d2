import { ruleOf, rules } from '../../core/rules';
import { type RuleExample, rulePage } from '../../core/rules/page';
import type { Pickable } from '../../protocol/server';
import type { Session } from '../session';

/** A rule's page, with the example that the client keeps for it; `null` for a code that no rule has. */
export function explain(
  _: Session,
  { code, example }: { readonly code: string; readonly example?: RuleExample },
): { readonly markdown: string } | null {
  const rule = ruleOf(code);
  return rule ? { markdown: rulePage(rule, example) } : null;
}

/** Every rule, for a quick pick. */
export function allRules(): readonly Pickable[] {
  return rules.map(({ code, summary, why }) => ({ id: code, label: summary, description: why }));
}
