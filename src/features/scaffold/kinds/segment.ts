import { one, type ScaffoldKind } from '../kind';
import { freeId, slug } from '../slug';

/** A group of buyers; asks its name and whether they are companies or consumers. */
export const segment: ScaffoldKind = {
  id: 'segment',
  title: 'Add Segment',
  list: ['segments'],
  defines: 'segment',
  questions: [
    { id: 'name', ask: 'What do you call these buyers?', kind: 'text' },
    { id: 'model', ask: 'Companies or consumers?', kind: 'one', from: 'segmentModel' },
  ],
  build(answers, { plan, taken }) {
    const name = one(answers, 'name') ?? 'New segment';
    const model = one(answers, 'model') ?? (plan.head.marketModel === 'b2c' ? 'b2c' : 'b2b');
    const priorities = plan.segments.map((other) => other.priority ?? 0);
    return {
      id: freeId(slug(name, 'segment'), taken),
      name,
      model,
      priority: Math.max(0, ...priorities) + 1,
      criteria: model === 'b2b' ? { industries: [], countries: [] } : { interests: [], countries: [] },
    };
  },
  fill: [
    ['criteria', 'industries'],
    ['criteria', 'interests'],
  ],
};
