import { CodeActionKind, CodeActionRequest, CodeLensRequest, InlayHintRequest } from 'vscode-languageserver';
import { Method, type Refusal } from '../protocol/server';
import { type Feature, own, standard } from './feature';

const failed: Refusal = { refused: 'The plan server failed at this. Its output says more.' };
const fixAll = `${CodeActionKind.SourceFixAll}.gtm-plan`;

/** Everything the server answers. A language feature is one line here and one function under `handlers`. */
export const features: readonly Feature[] = [
  standard(
    CodeActionRequest.type,
    { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] } },
    [],
    async () => (await import('./handlers/code-actions')).codeActions,
  ),
  standard(
    CodeLensRequest.type,
    { codeLensProvider: {} },
    [],
    async () => (await import('./handlers/figures')).codeLenses,
  ),
  standard(
    InlayHintRequest.type,
    { inlayHintProvider: true },
    [],
    async () => (await import('./handlers/figures')).hints,
  ),
  own(Method.view, failed, async () => (await import('./handlers/view')).view),
  own(Method.exportView, failed, async () => (await import('./handlers/export-view')).exportView),
  own(Method.locate, null, async () => (await import('./handlers/places')).locate),
  own(Method.addressAt, null, async () => (await import('./handlers/places')).addressAt),
  own(Method.edits, failed, async () => (await import('./handlers/edits')).edits),
  own(Method.fix, failed, async () => (await import('./handlers/edits')).fix),
  own(Method.planFacts, null, async () => (await import('./handlers/scaffolds')).facts),
  own(Method.scaffold, failed, async () => (await import('./handlers/scaffolds')).add),
  own(Method.newPlanFlow, null, async () => (await import('./handlers/scaffolds')).newPlanFlow),
  own(Method.newPlan, failed, async () => (await import('./handlers/scaffolds')).createPlan),
  own(Method.explain, null, async () => (await import('./handlers/explain')).explain),
  own(Method.rules, [], async () => (await import('./handlers/explain')).allRules),
];
