/** What the scalar types of the format become once they are understood. All of it is plain JSON. */

/** Share in 0..1; `25%` and `0.25` are the same. */
export type Rate = number;

/** Amount in major units of the plan's currency, converted by `fx` where it was written in another. Add with `sumMoney`. */
export type Money = number;

/** `YYYY-MM-DD`, a day that exists. */
export type IsoDate = string;

/** A length of time with its calendar parts kept; `days` counts Y=365, M=30, W=7 where only a count will do. */
export interface Duration {
  /** As written: `4h`, `P3M`. */
  readonly text: string;
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** The whole in days, fractions for hours and less. */
  readonly totalDays: number;
}

/** Whole days, both ends inclusive. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export type Interval = 'month' | 'quarter' | 'half' | 'year';

/** Closed range, either side open when absent. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}

export type Status = 'draft' | 'review' | 'approved' | 'active' | 'archived';
export type BusinessModel = 'b2b' | 'b2c' | 'b2b2c' | 'hybrid';
export type Motion = 'sales-led' | 'marketing-led' | 'product-led' | 'partner-led' | 'hybrid';
export type Position = 'tofu' | 'mofu' | 'bofu' | 'post';
export type StageUnit = 'person' | 'account' | 'opportunity' | 'order' | 'session';
export type Side = 'marketing' | 'sales' | 'shared';
export type TeamFunction =
  | 'marketing'
  | 'sales'
  | 'presales'
  | 'customer_success'
  | 'revops'
  | 'product'
  | 'partner'
  | 'finance'
  | 'other';
/** A function as the two-sided comparison sees it: anything but marketing and sales is `other`. */
export type FunctionSide = 'marketing' | 'sales' | 'other';
export type StanceOwner = 'marketing' | 'sales' | 'shared' | 'customer_success' | 'product' | 'none';
export type Direction = 'inbound' | 'outbound' | 'both';
