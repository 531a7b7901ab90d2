import examples from './generated/examples.json';
import type { RuleExample } from './page';

/** Excerpts of a rule's fixtures for its page; `undefined` for a rule that has none. */
export function exampleOf(code: string): RuleExample | undefined {
  return (examples as Readonly<Record<string, RuleExample>>)[code];
}
