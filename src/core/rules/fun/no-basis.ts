import type { PlanRule } from '../rule';

/** FUN-014. */
export const noBasis: PlanRule = {
  code: 'FUN-014',
  name: 'no-basis',
  severity: 'info',
  reads: ['funnel'],
  summary: 'A funnel that does not say how its rates were counted',
  why: 'Rates of a cohort (the same leads, followed) and of a period (all that happened in it) differ when volumes grow.',
  settle: 'Set `basis` to `cohort` or `period`.',
  check: ({ plan }) => {
    const { funnel } = plan;
    if (!funnel || funnel.basis !== undefined || funnel.unread?.includes('basis')) return [];
    if (!funnel.assumptions.some(({ conversion }) => Object.keys(conversion).length > 0)) return [];
    return [
      {
        at: { ...funnel.at, on: 'key' },
        message:
          'The funnel does not say whether its rates follow the same leads (`cohort`) or count what happened in a period (`period`). Add `basis`.',
        fixes: (['cohort', 'period'] as const).map((basis) => ({
          title: basis === 'cohort' ? 'Say that the rates follow cohorts' : 'Say that the rates are of a period',
          edits: [{ op: 'set' as const, at: { ...funnel.at, path: [...funnel.at.path, 'basis'] }, value: basis }],
          safe: false,
        })),
      },
    ];
  },
};
