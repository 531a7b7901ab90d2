import type { Kpi } from '../model/plan';

/** What a sentence calls a KPI: its name, else its id in code marks. */
export function kpiName({ name, id }: Pick<Kpi, 'name' | 'id'>): string {
  return name ?? `\`${id}\``;
}
