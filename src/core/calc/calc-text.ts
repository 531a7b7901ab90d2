import type { Plan } from '../model/plan';
import { ceilVolume, formatDate, formatMoney, formatNumber, formatPercent, formatPeriod, formatRate } from '../units';
import { newCustomers } from './economics-figures';
import type { Computed, Figures, HandoffFigures, SegmentFigures, StageFigures, StageTotals } from './figures';

type Row = readonly string[];

/** A plan's figures as plain text for a terminal: one block a segment, then the whole plan. Ends with a line break. */
export function calcText(figures: Figures, plan: Plan): string {
  const money = (value: number) => formatMoney(value, plan.head.currency);
  const blocks = [
    heading(plan),
    ...figures.segments.map((segment) => segmentBlock(segment, money)),
    block('All segments', totalRows(figures.totals)),
    block('Handoffs', figures.handoffs.map(handoffRow)),
    block('Money', moneyRows(figures, money)),
  ];
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

function heading({ head }: Plan): string {
  const name = head.name ?? head.id ?? 'Plan without a name';
  const facts = [head.period ? formatPeriod(head.period) : '', head.currency ? `all money in ${head.currency}` : ''];
  return [name, facts.filter(Boolean).join(', ')].filter(Boolean).join('\n');
}

function segmentBlock(segment: SegmentFigures, money: (value: number) => string): string {
  if (!segment.targeted) return `${segment.segment}\n  No target.`;
  const { coverage, capacity, stages } = segment;
  const first = stages[0];
  const facts: Row[] = [
    ['Target', shown(segment.target, money)],
    ['To win from new pipeline', shown(segment.newPipelineTarget, money)],
    ['New customers', shown(segment.customers, whole)],
    ['Customers from open pipeline', shown(segment.customersFromOpening, whole)],
    ['Latest productive day', latestDay(first)],
    ['Supply coverage', `${shown(coverage.value, formatNumber)} of ${shown(coverage.required, formatNumber)}`],
    ['Capacity', `${shown(capacity.value, money)}${part(capacity.rate)}`],
    ['Velocity', shown(segment.velocity, (value) => `${money(value)} a day`)],
  ];
  const needs: Row[] = [['Stage', 'Need', 'To next', 'Lag'], ...stages.map(stageRow)];
  const sources: Row[] = [['Source', 'Stage', 'Need', 'Planned', 'Effective', 'Gap'], ...stages.flatMap(sourceRows)];
  return [segment.segment, table(facts), '', table(needs), ...(sources.length > 1 ? ['', table(sources)] : [])].join(
    '\n',
  );
}

function latestDay(first: StageFigures | undefined): string {
  if (first?.latestProductiveDate === undefined) return 'not known: a lag is missing';
  return `${formatDate(first.latestProductiveDate)} (${formatNumber(first.lagDays ?? 0)} d before the end)`;
}

function stageRow({ stage, need, rate, lagToNext }: StageFigures): Row {
  return [
    stage,
    shown(need, whole),
    rate === undefined ? '' : formatRate(rate),
    lagToNext === undefined ? '' : `${formatNumber(lagToNext)} d`,
  ];
}

function sourceRows({ stage, bySource }: StageFigures): readonly Row[] {
  return Object.entries(bySource).flatMap(([source, { need, supply, gap }]): Row[] => {
    if (!supply) return [];
    const over = gap ? `${formatNumber(gap.value, { sign: true })} (${formatPercent(gap.rate, { sign: true })})` : '';
    const needed = shown(need, formatNumber);
    return [[source, stage, needed, formatNumber(supply.raw), formatNumber(supply.effective), over]];
  });
}

function totalRows(totals: readonly StageTotals[]): readonly Row[] {
  if (totals.length === 0) return [];
  const rows = totals.map(({ stage, need, rate, lagMin, lagMax }): Row => {
    const lag =
      lagMin === lagMax ? formatNumber(lagMin ?? 0) : `${formatNumber(lagMin ?? 0)}–${formatNumber(lagMax ?? 0)}`;
    return [
      stage,
      shown(need, whole),
      rate.value === null ? '' : formatRate(rate.value),
      lagMin === undefined ? '' : `${lag} d`,
    ];
  });
  return [['Stage', 'Need', 'To next', 'Lag'], ...rows];
}

function handoffRow({ handoff, promised, needed }: HandoffFigures): Row {
  if (promised.value === null) return [handoff, 'no volume promised'];
  return [handoff, `${formatNumber(promised.value)} promised, ${shown(needed, formatNumber)} needed`];
}

function moneyRows(figures: Figures, money: (value: number) => string): readonly Row[] {
  const { total, lines, programmes, campaigns } = figures.budget;
  return [
    ['Budget', total === undefined ? 'no total stated' : money(total)],
    ['Budget lines', money(lines)],
    [
      'Campaigns',
      programmes === undefined ? money(campaigns) : `${money(campaigns)} of ${money(programmes)} for programmes`,
    ],
    ['New customers', shown(newCustomers(figures.segments), whole)],
    ['Cost of one (CAC)', shown(figures.cac, money)],
    ['Lifetime value', shown(figures.ltv, money)],
    ['LTV : CAC', shown(figures.ltvCac, formatNumber)],
    ['Payback', shown(figures.paybackMonths, (value) => `${formatNumber(value)} months`)],
    ['Cost per lead', shown(figures.costPerLead, money)],
  ];
}

function shown(figure: Computed, write: (value: number) => string): string {
  return figure.value === null ? `not known: ${figure.reason}` : write(figure.value);
}

function whole(value: number): string {
  return formatNumber(ceilVolume(value));
}

function part(rate: Computed): string {
  return rate.value === null ? '' : ` (${formatPercent(rate.value)} of the target)`;
}

function block(title: string, rows: readonly Row[]): string {
  return rows.length === 0 ? '' : `${title}\n${table(rows)}`;
}

/** Rows in columns that are as wide as their widest cell; the last one is not padded. */
function table(rows: readonly Row[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  const line = (row: Row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ');
  return rows.map((row) => `  ${line(row)}`.trimEnd()).join('\n');
}
