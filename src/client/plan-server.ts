import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Address,
  type EditReply,
  type EditRequest,
  type ExportReply,
  type ExportRequest,
  type FixRequest,
  type Location,
  Method,
  type NewPlanFlow,
  type NewPlanReply,
  type NewPlanRequest,
  type Pickable,
  type PlanChanged,
  type PlanFacts,
  type Refusal,
  type ScaffoldReply,
  type ScaffoldRequest,
  type ViewReply,
  type ViewRequest,
} from '../protocol/server';
import { clientOptions } from './client-options';
import { findPlans, readFile } from './files';
import type { Log } from './log';
import type { MakeClient } from './make-client';

/** The server's own requests, typed; standard language features run through the language client by themselves. */
export interface PlanServer extends vscode.Disposable {
  readonly start: () => void;
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** A plan has a new analysis. */
  readonly onPlanChanged: vscode.Event<PlanChanged>;
  /** Last word on every plan, by root. */
  readonly plans: ReadonlyMap<string, PlanChanged>;
  readonly view: (request: ViewRequest, token?: vscode.CancellationToken) => Promise<ViewReply | Refusal>;
  readonly exportView: (request: ExportRequest) => Promise<ExportReply>;
  readonly locate: (at: Address) => Promise<Location | null>;
  readonly addressAt: (uri: vscode.Uri, position: vscode.Position) => Promise<Address | null>;
  readonly edits: (request: EditRequest) => Promise<EditReply>;
  readonly fix: (request: FixRequest) => Promise<EditReply>;
  readonly planFacts: (uri: vscode.Uri) => Promise<PlanFacts | null>;
  readonly scaffold: (request: ScaffoldRequest) => Promise<ScaffoldReply>;
  readonly newPlanFlow: () => Promise<NewPlanFlow>;
  readonly newPlan: (request: NewPlanRequest) => Promise<NewPlanReply>;
  /** `example` is what the package keeps for the rule. */
  readonly explain: (code: string, example: unknown) => Promise<{ readonly markdown: string } | null>;
  readonly rules: () => Promise<readonly Pickable[]>;
  /** The client's spelling of an URI, as used in every request and answer. */
  readonly uriText: (uri: vscode.Uri) => string;
}

/** Makes the client and answers the server's questions about files. It starts with `start`. */
export function createPlanServer(context: vscode.ExtensionContext, makeClient: MakeClient, log: Log): PlanServer {
  const client: BaseLanguageClient = makeClient(context, clientOptions(log));
  const changed = new vscode.EventEmitter<PlanChanged>();
  const plans = new Map<string, PlanChanged>();
  client.onRequest(Method.findPlans, findPlans);
  client.onRequest(Method.readFile, readFile);
  client.onNotification(Method.planChanged, (plan: PlanChanged) => {
    plans.set(plan.root, plan);
    changed.fire(plan);
  });
  const uriText = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
  return {
    start: () => void log.guard('start', () => client.start()),
    stop: () => (client.needsStop() ? client.stop() : Promise.resolve()),
    restart: async () => {
      if (client.needsStop()) await client.stop();
      plans.clear();
      await client.start();
    },
    onPlanChanged: changed.event,
    plans,
    view: (request, token) => client.sendRequest(Method.view, request, token),
    exportView: (request) => client.sendRequest(Method.exportView, request),
    locate: (at) => client.sendRequest(Method.locate, { at }),
    addressAt: async (uri, position) => {
      const at = { line: position.line, character: position.character };
      const reply = await client.sendRequest<{ at: Address } | null>(Method.addressAt, {
        uri: uriText(uri),
        position: at,
      });
      return reply?.at ?? null;
    },
    edits: (request) => client.sendRequest(Method.edits, request),
    fix: (request) => client.sendRequest(Method.fix, request),
    planFacts: (uri) => client.sendRequest(Method.planFacts, { uri: uriText(uri) }),
    scaffold: (request) => client.sendRequest(Method.scaffold, request),
    newPlanFlow: () => client.sendRequest(Method.newPlanFlow, {}),
    newPlan: (request) => client.sendRequest(Method.newPlan, request),
    explain: (code, example) => client.sendRequest(Method.explain, { code, example }),
    rules: () => client.sendRequest(Method.rules, {}),
    uriText,
    dispose: () => changed.dispose(),
  };
}
