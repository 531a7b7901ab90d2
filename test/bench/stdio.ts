import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A server as another editor would see it: spawn to first diagnostics (several processes), then keystrokes in one. */
export async function overStdio(
  program: string,
  text: string,
  keystrokes: number,
): Promise<{ open: number[]; type: number[]; peakMb: number }> {
  const open: number[] = [];
  for (let i = 0; i < 3; i++) {
    const one = await start(program, text);
    open.push(one.openMs);
    await one.stop();
  }
  const session = await start(program, text);
  // A campaign's owner made wrong and right again: every keystroke changes the diagnostics, so none is silent.
  const lines = text.split('\n');
  const middle = lines.length >> 1;
  const owners = lines.flatMap((line, at) => (/^ +owner: [a-z]/.test(line) ? [at] : []));
  const line = owners.reduce(
    (best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best),
    owners[0] ?? 0,
  );
  const character = lines[line]?.length ?? 0;
  const type: number[] = [];
  for (let i = 0; i < keystrokes + 10; i++) {
    const typing = i % 2 === 0;
    const range = { start: { line, character }, end: { line, character: character + (typing ? 0 : 1) } };
    const took = await session.change({ range, text: typing ? 'x' : '' });
    if (i >= 10) type.push(took);
  }
  const peakMb = session.peakMb();
  await session.stop();
  return { open, type, peakMb };
}

interface Session {
  readonly openMs: number;
  readonly change: (change: { range: object; text: string }) => Promise<number>;
  readonly peakMb: () => number;
  readonly stop: () => Promise<void>;
}

async function start(program: string, text: string): Promise<Session> {
  const uri = 'untitled:bench.gtm.yaml';
  const begun = performance.now();
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  let version = 1;
  let answered: ((at: number) => void) | undefined;
  connection.onNotification(PublishDiagnosticsNotification.type, (sent) => {
    if (sent.uri === uri && sent.version === version) answered?.(performance.now());
  });
  const diagnostics = (): Promise<number> => new Promise((resolve) => (answered = resolve));
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const first = diagnostics();
  const textDocument = { uri, languageId: 'gtm-plan', version, text };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const openMs = (await first) - begun;
  return {
    openMs,
    change: async (change) => {
      version += 1;
      const next = diagnostics();
      const sent = performance.now();
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [change as { range: never; text: string }],
      });
      return (await next) - sent;
    },
    peakMb: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await gone;
      connection.dispose();
    },
  };
}
