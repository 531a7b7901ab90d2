import { type Address, addressKey } from '../../core/address';
import type { Analysis, Project } from '../../core/analysis-types';
import { ruleOf } from '../../core/rules';
import { nearestRange, positionAt } from '../../core/syntax';
import type { Refusal, ViewReply, ViewRequest } from '../../protocol/server';
import { viewCompute } from '../../views/compute';
import { planHeader } from '../../views/frame/header';
import type { ViewInput } from '../../views/view';
import { toRange } from '../lines';
import { isBroken, type PlanRecord } from '../plans';
import type { Session } from '../session';

const mostProblems = 5;

/** A view of a plan: of its last state that parsed, with what is wrong now where that is another one. */
export async function view(session: Session, { uri, view: id, root }: ViewRequest): Promise<ViewReply | Refusal> {
  const compute = viewCompute(id);
  if (!compute) return { refused: `There is no view called ${id}.` };
  await session.settled();
  const record = session.plans.of(uri, root);
  if (!record) return noPlan(session, uri);
  const analysis = session.plans.current();
  const input = viewInput(record.good, session.today());
  const model = compute.compute(input);
  const broken = brokenTexts(session, analysis, record);
  const roots = otherRoots(session, uri);
  return {
    version: record.version,
    header: planHeader(input),
    model,
    lines: lineNumbers(analysis, model),
    ...(broken ? { broken } : {}),
    ...(roots.length > 1 ? { roots } : {}),
  };
}

/** What a view is computed from. */
export function viewInput({ plan, figures, findings }: Project, today: string): ViewInput {
  return { plan, figures, findings, today, explain: ruleOf };
}

/** Why a file has no views. */
export function noPlan(session: Session, uri: string): Refusal {
  const refused = session.documents.get(uri)
    ? 'This file belongs to no plan. Name it under `include` of a plan, or open the plan itself.'
    : 'This file cannot be read any more. Open a plan to show it here.';
  return { refused };
}

function brokenTexts(session: Session, analysis: Analysis, { project }: PlanRecord): ViewReply['broken'] {
  if (!isBroken(project, session.documents)) return undefined;
  const problems = project.files.flatMap((file) => {
    const source = analysis.sources.get(file);
    const found = source?.problems.filter(({ kind }) => kind === 'parse') ?? [];
    return source
      ? found.map((one) => ({ message: one.message, location: { uri: file, range: toRange(source, one) } }))
      : [];
  });
  return { count: problems.length, problems: problems.slice(0, mostProblems) };
}

function otherRoots(session: Session, uri: string): NonNullable<ViewReply['roots']> {
  const roots = session.plans.current().rootsOf(session.documents.get(uri)?.uri ?? uri);
  return roots.map((root) => ({ uri: root, name: session.plans.record(root)?.project.plan.head.name ?? root }));
}

/** The line of every address that a model holds, counted from 1. */
function lineNumbers(analysis: Analysis, model: unknown): Record<string, number> {
  const lines: Record<string, number> = {};
  for (const at of addressesIn(model)) {
    const source = analysis.sources.get(at.file);
    if (source) lines[addressKey(at)] ??= positionAt(source, nearestRange(source, at.path, 'value').start).line + 1;
  }
  return lines;
}

function* addressesIn(value: unknown): Generator<Address> {
  if (typeof value !== 'object' || value === null) return;
  if (isAddress(value)) yield value;
  else for (const member of Object.values(value)) yield* addressesIn(member);
}

function isAddress(value: object): value is Address {
  return 'file' in value && typeof value.file === 'string' && 'path' in value && Array.isArray(value.path);
}
