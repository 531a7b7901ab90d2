import type { Rule } from '../rule';
import { brokenProcess } from './broken-process';
import { elementWithoutEvidence } from './element-without-evidence';
import { elementWithoutQuestion } from './element-without-question';
import { heavyMethod } from './heavy-method';
import { inboundWithoutInbound } from './inbound-without-inbound';
import { incompleteMethod } from './incomplete-method';
import { requiredOutsideStages } from './required-outside-stages';
import { stageWithoutPlaybook } from './stage-without-playbook';
import { twoPlaybooks } from './two-playbooks';

/** MTH: sales methodology and the steps of both processes. */
export const rules: readonly Rule[] = [
  elementWithoutQuestion,
  incompleteMethod,
  requiredOutsideStages,
  stageWithoutPlaybook,
  heavyMethod,
  twoPlaybooks,
  elementWithoutEvidence,
  brokenProcess,
  inboundWithoutInbound,
];
