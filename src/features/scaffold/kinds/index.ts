import type { ScaffoldKind } from '../kind';
import { campaign } from './campaign';
import { handoff } from './handoff';
import { kpi } from './kpi';
import { persona } from './persona';
import { playbook } from './playbook';
import { segment } from './segment';

/** Everything that `Add …` offers. */
export const kinds: readonly ScaffoldKind[] = [segment, persona, campaign, kpi, handoff, playbook];
