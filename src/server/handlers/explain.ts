import { ruleOf, rules } from '../../core/rules';
import { exampleOf } from '../../core/rules/example-of';
import { rulePage } from '../../core/rules/page';
import type { Pickable } from '../../protocol/server';
import type { Session } from '../session';

/** A rule's page; `null` for a code that no rule has. */
export function explain(_: Session, { code }: { readonly code: string }): { readonly markdown: string } | null {
  const rule = ruleOf(code);
  return rule ? { markdown: rulePage(rule, exampleOf(rule.code)) } : null;
}

/** Every rule, for a quick pick. */
export function allRules(): readonly Pickable[] {
  return rules.map(({ code, summary, why }) => ({ id: code, label: summary, description: why }));
}
