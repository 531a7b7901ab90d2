/** What each group of rules is about, in the order of the plan format. */
export const groupNames: Readonly<Record<string, string>> = {
  STR: 'Text and values',
  REF: 'References and files',
  AUD: 'Segments and personas',
  LCY: 'Stages and owners',
  HND: 'Handoffs and SLAs',
  SCO: 'Scoring',
  FUN: 'Funnel arithmetic',
  TIM: 'Time',
  CAP: 'Capacity and coverage',
  CMP: 'Campaigns',
  BUD: 'Money',
  KPI: 'KPIs',
  GOL: 'Goals',
  MTH: 'Methods and process',
  RSP: 'Responsibilities',
  COL: 'Working together',
  GOV: 'Governance',
};

const order: readonly string[] = Object.keys(groupNames);

/** Place of a group; an unknown one comes last. */
export function groupOrder(code: string): number {
  const place = order.indexOf(code);
  return place < 0 ? order.length : place;
}
