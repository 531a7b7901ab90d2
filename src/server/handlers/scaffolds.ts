import { parse } from '../../core/syntax';
import { choices, planFacts } from '../../features/plan-facts';
import { newPlan, scaffold, templates } from '../../features/scaffold';
import type {
  NewPlanFlow,
  NewPlanReply,
  NewPlanRequest,
  PlanFacts,
  ScaffoldReply,
  ScaffoldRequest,
} from '../../protocol/server';
import { toLocation, toRange } from '../lines';
import type { Session } from '../session';

/** Ids, names and questions for quick picks; `null` when the file belongs to no plan. */
export async function facts(session: Session, { uri }: { readonly uri: string }): Promise<PlanFacts | null> {
  await session.settled();
  return planFacts(session.plans.current(), session.documents.get(uri)?.uri ?? uri);
}

/** Adds an entry to a plan; the cursor is counted in the text after the edits. */
export function add(session: Session, request: ScaffoldRequest): ScaffoldReply {
  const analysis = session.plans.current();
  const made = scaffold(analysis, { ...request, uri: session.documents.get(request.uri)?.uri ?? request.uri });
  if ('refused' in made) return made;
  const edits = made.edits.flatMap((edit) => {
    const location = toLocation(analysis, edit.file, edit);
    return location ? [{ location, text: edit.text }] : [];
  });
  return { edits, cursor: { uri: made.file, range: toRange(parse(made.file, made.text), made.cursor) } };
}

/** What `New Plan…` asks, with its choices. */
export function newPlanFlow(session: Session): NewPlanFlow | null {
  const year = Number(session.today().slice(0, 4)) + 1;
  return {
    flow: {
      title: 'New Plan',
      questions: [
        { id: 'template', ask: 'What should the plan start from?', kind: 'one', from: 'template' },
        { id: 'name', ask: 'What is the plan called?', kind: 'text', preset: `Go-to-market plan ${year}` },
        {
          id: 'period',
          ask: 'Which period? 2027, 2027-H1, 2027-Q1, 2027-03 or two dates with .. between.',
          kind: 'text',
          preset: String(year),
        },
        { id: 'currency', ask: 'Which currency? An ISO code such as EUR or USD.', kind: 'text', preset: 'EUR' },
        { id: 'method', ask: 'Which sales methodology?', kind: 'one', from: 'method', optional: true },
      ],
    },
    choices: {
      ...choices(),
      template: templates.map(({ id, label, description }) => ({ id, label, description })),
    },
  };
}

/** The text of a new plan; nothing is written. */
export function createPlan(session: Session, { template, answers }: NewPlanRequest): NewPlanReply {
  const made = newPlan({ template, today: session.today(), answers });
  if ('refused' in made) return made;
  const data = parse('', made.text).data;
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  return { text: made.text, name: typeof id === 'string' ? id : 'plan' };
}
