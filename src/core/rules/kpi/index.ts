import type { Rule } from '../rule';
import { intervalsOffTarget } from './intervals-off-target';
import { noAccountable } from './no-accountable';
import { noSharedKpi } from './no-shared-kpi';
import { noTarget } from './no-target';
import { noUnit } from './no-unit';
import { notComputable } from './not-computable';
import { notOfItsUnit } from './not-of-its-unit';
import { oneSidedShare } from './one-sided-share';
import { onlyActivity } from './only-activity';
import { teamAccountable } from './team-accountable';
import { tooManyKpis } from './too-many-kpis';
import { unusedKpi } from './unused-kpi';
import { volumeWithoutGuardrail } from './volume-without-guardrail';
import { wrongColumn } from './wrong-column';
import { wrongWay } from './wrong-way';

/** KPI: figures, who answers for them, and whether they say one thing. */
export const rules: readonly Rule[] = [
  noAccountable,
  noUnit,
  noTarget,
  oneSidedShare,
  teamAccountable,
  wrongWay,
  notComputable,
  volumeWithoutGuardrail,
  wrongColumn,
  unusedKpi,
  noSharedKpi,
  onlyActivity,
  tooManyKpis,
  notOfItsUnit,
  intervalsOffTarget,
];
