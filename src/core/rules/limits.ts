/** Thresholds that `lint.limits` may change (plan format section 5, ruling 10.2.5). Rates 0..1; durations in days. */
export const defaultLimits = {
  /** AUD-009: customers needed as a share of the segment's accounts. */
  market_share: 0.2,
  /** FUN-006: supply as a multiple of the need. */
  supply_surplus: 1.25,
  /** FUN-007: relative difference between a KPI target and the funnel. */
  kpi_tolerance: 0.1,
  /** FUN-009: age of the assumptions at the plan's start. */
  assumption_age: 365,
  /** FUN-011: implausibly high and low rates. */
  rate_high: 0.95,
  rate_low: 0.005,
  /** FUN-013: opening pipeline as a share of the target. */
  opening_share: 0.5,
  /** TIM-002: productive share of a campaign's days. */
  productive_days: 0.7,
  /** TIM-006: campaign starts in one week for one persona. */
  starts_per_week: 3,
  /** TIM-007: productive days without a campaign. */
  silence: 60,
  /** CAP-002: quotas as a multiple of the target. */
  quota_over: 1.4,
  /** BUD-003: campaign budgets as a share of the programmes line. */
  programme_spend: 0.9,
  /** KPI-013. */
  kpis_per_side: 7,
  /** MTH-005: cycle below which a heavy method is a misfit. */
  short_cycle: 30,
} as const;

export type Limits = { readonly [K in keyof typeof defaultLimits]: number };
