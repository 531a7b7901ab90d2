import { campaignType } from '../../../core/catalogue';
import { byId, mainLine } from '../../../core/model/lookup';
import { many, one, type ScaffoldKind } from '../kind';
import { freeId, slug } from '../slug';

/** A campaign inside the plan's period, aimed at the personas of its segments. */
export const campaign: ScaffoldKind = {
  id: 'campaign',
  title: 'Add Campaign',
  list: ['campaigns'],
  defines: 'campaign',
  questions: [
    { id: 'name', ask: 'What is the campaign called?', kind: 'text' },
    { id: 'type', ask: 'What kind of campaign is it?', kind: 'one', from: 'campaignType' },
    { id: 'segments', ask: 'Which segments is it for?', kind: 'many', from: 'segment' },
    { id: 'owner', ask: 'Who answers for it?', kind: 'one', from: 'owner', optional: true },
    { id: 'kpis', ask: 'Which KPIs is it judged by?', kind: 'many', from: 'kpi', optional: true },
  ],
  build(answers, { plan, taken }) {
    const name = one(answers, 'name') ?? 'New campaign';
    const type = one(answers, 'type') ?? 'digital';
    const segments = many(answers, 'segments').filter((id) => byId(plan.segments).has(id));
    const personas = plan.personas.filter((other) => other.segments.some((id) => segments.includes(id)));
    const directions = campaignType(type)?.directions ?? [];
    const kpis = many(answers, 'kpis');
    const first = mainLine(plan)[0];
    return {
      id: freeId(slug(name, 'campaign'), taken),
      name,
      type,
      direction: directions.length === 1 ? directions[0] : directions.length > 1 ? 'both' : undefined,
      owner: one(answers, 'owner'),
      segments,
      personas: personas.map((other) => other.id),
      stages: first ? [first.id] : [],
      period: plan.head.period ? { start: plan.head.period.start, end: plan.head.period.end } : undefined,
      budget: 0,
      kpis: kpis.length > 0 ? kpis : undefined,
    };
  },
  fill: [['budget']],
};
