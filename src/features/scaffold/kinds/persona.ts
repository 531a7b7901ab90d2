import { many, one, type ScaffoldKind } from '../kind';
import { freeId, slug } from '../slug';

/** A kind of buyer; asks the name, the segments and the buying role. */
export const persona: ScaffoldKind = {
  id: 'persona',
  title: 'Add Persona',
  list: ['personas'],
  defines: 'persona',
  questions: [
    { id: 'name', ask: 'What do you call this buyer? A job or a nickname, no real person.', kind: 'text' },
    { id: 'segments', ask: 'Which segments does this buyer belong to?', kind: 'many', from: 'segment' },
    { id: 'buying_role', ask: 'Which part does this buyer play in the decision?', kind: 'one', from: 'buyingRole' },
  ],
  build(answers, { plan, taken }) {
    const name = one(answers, 'name') ?? 'New persona';
    const segments = many(answers, 'segments');
    return {
      id: freeId(slug(name, 'persona'), taken),
      name,
      segments: segments.length > 0 ? segments : plan.segments.slice(0, 1).map((other) => other.id),
      buying_role: one(answers, 'buying_role'),
      goals: [],
      pains: [],
      objections: [],
      channels: [],
    };
  },
  fill: [['goals']],
};
