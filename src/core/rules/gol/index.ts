import type { Rule } from '../rule';
import { borrowedKpi } from './borrowed-kpi';
import { goalWithoutHorizon } from './goal-without-horizon';
import { goalWithoutKpi } from './goal-without-kpi';
import { sideWithoutGoal } from './side-without-goal';

/** GOL: goals, whom they are for and how they are judged. */
export const rules: readonly Rule[] = [goalWithoutKpi, goalWithoutHorizon, sideWithoutGoal, borrowedKpi];
