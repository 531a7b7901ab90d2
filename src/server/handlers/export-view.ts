import { fileName } from '../../core/uri-path';
import type { ExportReply, ExportRequest } from '../../protocol/server';
import { viewCompute } from '../../views/compute';
import { planHeader } from '../../views/frame/header';
import { renderView, staticPage } from '../../views/page';
import type { Session } from '../session';
import { noPlan, viewInput } from './view';

/** A view as a file: one page that needs nothing else, or its model as JSON. */
export async function exportView(session: Session, request: ExportRequest): Promise<ExportReply> {
  const { uri, view: id, root, format, filters = { lens: 'both', evidence: true }, styles } = request;
  const compute = viewCompute(id);
  if (!compute) return { refused: `There is no view called ${id}.` };
  await session.settled();
  const record = session.plans.of(uri, root);
  if (!record) return noPlan(session, uri);
  const input = viewInput(record.good, session.today());
  const model = compute.compute(input);
  const name = `${fileName(record.good.root).replace(/\.gtm\.ya?ml$/i, '')}-${id}`;
  if (format === 'json') return { name, text: `${JSON.stringify(model, null, 2)}\n` };
  const title = `${record.good.plan.head.name ?? name}: ${model.answer.question}`;
  const html = renderView(model, { filters }, planHeader(input));
  return { name, text: staticPage({ title, styles, bodyClass: 'gtm-export', html }) };
}
