import { method } from '../../core/catalogue';
import { formatScalar } from '../../core/syntax';
import { currencyOf } from '../../core/units/currency';
import { addDays, daysBetween } from '../../core/units/date';
import { parsePeriod } from '../../core/units/period';
import { slug } from './slug';
import { template } from './templates';

export interface NewPlan {
  readonly template: string;
  /** `YYYY-MM-DD`; the year after it is the period when none is given. */
  readonly today: string;
  readonly answers: {
    readonly name?: string | undefined;
    /** `2027`, `2027-H1`, `2027-Q1`, `2027-03`, or `2027-04-01..2028-03-31`. */
    readonly period?: string | undefined;
    readonly currency?: string | undefined;
    /** A method id; `none` leaves the playbook out. */
    readonly method?: string | undefined;
  };
}

/** The text of a new plan, or why an answer cannot be used. Every answer may be left out. */
export function newPlan({ template: id, today, answers }: NewPlan): { text: string } | { refused: string } {
  const chosen = template(id);
  if (!chosen) return { refused: `There is no template ${id}.` };
  const name =
    answers.name?.trim() || `${chosen.id === 'b2c' ? 'Shop' : 'Go-to-market'} plan ${Number(today.slice(0, 4)) + 1}`;
  const asked = answers.period?.trim() || String(Number(today.slice(0, 4)) + 1);
  const [from, to] = asked.split('..').map((part) => part.trim());
  const period = to !== undefined ? parsePeriod({ start: from, end: to }, {}) : parsePeriod(asked, {});
  if (!period) {
    return { refused: `The period is \`${asked}\`. Write 2027, 2027-H1, 2027-Q1, 2027-03 or 2027-04-01..2028-03-31.` };
  }
  const currency = (answers.currency?.trim() || 'EUR').toUpperCase();
  if (!currencyOf(currency)) return { refused: `The currency is \`${currency}\`. Use an ISO code such as EUR or USD.` };
  const methodId = answers.method ?? chosen.defaultMethod;
  if (methodId !== undefined && methodId !== 'none' && !method(methodId)) {
    return { refused: `There is no sales methodology ${methodId}.` };
  }
  const days = daysBetween(period.start, period.end);
  return {
    text: chosen.write({
      id: slug(name, 'new-plan'),
      name: formatScalar(name, 'block'),
      start: period.start,
      end: period.end,
      currency,
      day: (share) => addDays(period.start, Math.round((days - 1) * share)),
      playbook: (segment, stages) => (methodId && methodId !== 'none' ? playbook(methodId, segment, stages) : ''),
    }),
  };
}

/** The `playbooks` section with all required elements of a method, questions quoted as the format advises. */
function playbook(id: string, segment: string, stages: readonly string[]): string {
  const chosen = method(id);
  if (!chosen) return '';
  const elements = chosen.elements
    .filter((element) => element.required)
    .map(
      (element) =>
        `      - id: ${element.id}\n        questions: [ ${JSON.stringify(element.question)} ]\n        evidence: ${formatScalar(element.evidence, 'block')}\n`,
    );
  const scope = segment === '' ? '' : `    segments: [ ${segment} ]\n    stages: [ ${stages.join(', ')} ]\n`;
  return `
# ${chosen.label}: ${chosen.purpose}
playbooks:
  - id: ${segment === '' ? id : `${id}-${segment}`}
    method: ${id}
${scope}    elements:
${elements.join('')}`;
}
