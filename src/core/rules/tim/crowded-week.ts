import { below } from '../../address';
import { byId } from '../../model/lookup';
import type { Campaign, Plan } from '../../model/plan';
import { dateOfDay, dayNumber, formatDate, formatNumber } from '../../units';
import type { PlanRule, Report } from '../rule';
import { listed } from '../words';

/**
 * TIM-006, by calendar weeks from Monday. A campaign with children is their frame and meets nobody by itself; what
 * starts with the plan is on the list anyway.
 */
export const crowdedWeek: PlanRule = {
  code: 'TIM-006',
  name: 'crowded-week',
  severity: 'info',
  reads: ['campaigns', 'personas', 'head'],
  summary: 'Many campaigns start for one persona in one week',
  why: 'Who is met by four campaigns at once remembers none of them, and the team that starts them has one week for all.',
  settle: 'Spread the starts; `lint.limits.starts_per_week` sets how many are fine.',
  check: ({ plan, limits }) => {
    const reports: Report[] = [];
    for (const [persona, weeks] of startsByPersona(plan)) {
      const entry = byId(plan.personas).get(persona);
      if (!entry) continue;
      for (const [week, campaigns] of weeks) {
        if (campaigns.length <= limits.starts_per_week) continue;
        const more = campaigns.length > 5 ? [`${campaigns.length - 5} more`] : [];
        const names = listed([...campaigns.slice(0, 5).map(({ id, name }) => name ?? `\`${id}\``), ...more]);
        const monday = formatDate(dateOfDay(week * 7 - 3));
        reports.push({
          at: { ...below(entry.at, 'id'), on: 'value' },
          message: `${formatNumber(campaigns.length)} campaigns start for ${entry.name ?? `\`${persona}\``} in the week of ${monday}: ${names}. Spread them; ${formatNumber(limits.starts_per_week)} in a week are fine.`,
          args: { persona, week: dateOfDay(week * 7 - 3), campaigns: campaigns.length },
          related: campaigns.slice(0, 10).map(({ at, id, name, period }) => ({
            at: below(at, 'period'),
            message: `${name ?? `\`${id}\``} starts on ${formatDate(period?.start ?? '')}.`,
          })),
        });
      }
    }
    return reports;
  },
};

/** Persona -> number of the week since 1970 -> campaigns that start then. */
function startsByPersona({ campaigns, head }: Plan): ReadonlyMap<string, ReadonlyMap<number, readonly Campaign[]>> {
  const frames = new Set(campaigns.map((campaign) => campaign.parent));
  const starts = new Map<string, Map<number, Campaign[]>>();
  for (const campaign of campaigns) {
    const { period, status, personas, id } = campaign;
    if (!period || status === 'cancelled' || frames.has(id) || period.start === head.period?.start) continue;
    const week = Math.floor((dayNumber(period.start) + 3) / 7);
    for (const persona of new Set(personas)) {
      const weeks = starts.get(persona) ?? new Map<number, Campaign[]>();
      starts.set(persona, weeks);
      const list = weeks.get(week);
      if (list) list.push(campaign);
      else weeks.set(week, [campaign]);
    }
  }
  return starts;
}
