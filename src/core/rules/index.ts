import { rules as aud } from './aud';
import { rules as bud } from './bud';
import { rules as cap } from './cap';
import { rules as cmp } from './cmp';
import { rules as col } from './col';
import { rules as fun } from './fun';
import { rules as gol } from './gol';
import { rules as gov } from './gov';
import { rules as hnd } from './hnd';
import { rules as kpi } from './kpi';
import { rules as lcy } from './lcy';
import { rules as mth } from './mth';
import { rules as ref } from './ref';
import { rules as rsp } from './rsp';
import type { Rule } from './rule';
import { rules as sco } from './sco';
import { rules as str } from './str';
import { rules as tim } from './tim';

/** Every rule, in the order of its group and number. A new group is one line here. */
export const rules: readonly Rule[] = [
  ...str,
  ...ref,
  ...aud,
  ...lcy,
  ...hnd,
  ...sco,
  ...fun,
  ...tim,
  ...cap,
  ...cmp,
  ...bud,
  ...kpi,
  ...gol,
  ...mth,
  ...rsp,
  ...col,
  ...gov,
];

/** The rule of a code; `undefined` when there is none. */
export function ruleOf(code: string): Rule | undefined {
  return byCode.get(code);
}

const byCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));
