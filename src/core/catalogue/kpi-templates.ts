import { entries } from './data/kpis.json';
import { type CatalogueEntry, type SourceCode, withId } from './entry';

/** Who sees a KPI on another side than the template does. */
export interface OtherSide {
  readonly side: 'marketing' | 'sales' | 'shared';
  readonly source: readonly SourceCode[];
}

/** A KPI ready to be put into a plan; owner and target are the plan's. */
export interface KpiTemplate extends CatalogueEntry {
  /** Other names in use. They imply nothing: only the id stands for the measure. */
  readonly also: readonly string[];
  /** The usual side; the plan may decide otherwise. */
  readonly side: 'marketing' | 'sales' | 'shared';
  readonly unit: 'count' | 'rate' | 'ratio' | 'currency' | 'duration' | 'score';
  /** Which way is better. */
  readonly direction: 'up' | 'down' | 'hold';
  /** Id of `measures`. */
  readonly measures: string;
  /** Stage of the default ladder (or `cart`, for shops) that it counts at or starts from; the plan has its own. */
  readonly stage?: string;
  /** Stage of the default ladder where a conversion ends. */
  readonly toStage?: string;
  /** Computes it by fixed formula names. Absent where only a system or survey knows: then `how` is there. */
  readonly formula?: string;
  /** How it is measured, for the plan's `source`; absent where there is a formula. */
  readonly how?: string;
  /** KPI template that keeps it honest; absent where none is usual. */
  readonly guardrail?: string;
  /** How often to look at it, as plans write durations: `1mo`. */
  readonly review: string;
  readonly tells: string;
  /** Kinds of market that it is for. */
  readonly models: readonly ('b2b' | 'b2c')[];
  /** Present where the sources put it on different sides. */
  readonly otherSides?: readonly OtherSide[];
}

/** All KPI templates: marketing, shared and sales as the sources list them, then common practice. */
export const kpiTemplates = entries as readonly KpiTemplate[];

/** The template with this id; `undefined` when there is none. */
export function kpiTemplate(id: string | undefined): KpiTemplate | undefined {
  return withId(kpiTemplates, id);
}

/** What a KPI without `measures` is, when its id is a template's id; else `undefined`. */
export function impliedMeasure(kpiId: string): string | undefined {
  return kpiTemplate(kpiId)?.measures;
}
