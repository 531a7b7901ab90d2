import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { analyze } from '../../src/core/analysis';
import { findingRange } from '../../src/core/finding-range';
import { parse, positionAt } from '../../src/core/syntax';
import { gtmPlan } from '../cli/terminal';
import { connect, today } from './kit/test-client';

const root = path.join(__dirname, '../..');
const severities = { error: 1, warning: 2, info: 3 } as const;

/** Plans that raise something of every group: the examples, twenty mistakes, and single-file rule fixtures. */
const corpus: readonly string[] = [
  'examples/fernwhistle-fy27.gtm.yaml',
  'examples/moonbadger-2027.gtm.yaml',
  'test/cli/fixtures/twenty-mistakes.gtm.yaml',
  ...readdirSync(path.join(root, 'test/rules'))
    .filter((name) => /^[A-Z]{3}-00[1-3]\.gtm\.yaml$/.test(name))
    .map((name) => `test/rules/${name}`),
];

describe('library, command line and language server', () => {
  it(`say the same of ${corpus.length} plans: code, severity, place and words`, async function () {
    this.timeout(120_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'gtm-plan-parity-'));
    const client = await connect();
    try {
      for (const [at, name] of corpus.entries()) {
        const text = readFileSync(path.join(root, name), 'utf8');
        const file = path.join(folder, `plan-${at}.gtm.yaml`);
        const uri = pathToFileURL(file).href;
        writeFileSync(file, text);
        const library = fromLibrary(uri, text);
        const { out } = await gtmPlan(folder, ['check', file, '--format', 'json', '--today', today]);
        assert.deepEqual(fromCommandLine(out), library, `command line, ${name}`);
        await client.open(uri, text);
        await client.rest();
        assert.deepEqual(fromServer(client.shown(uri) ?? []), library, `server, ${name}`);
        await client.close(uri);
      }
    } finally {
      await client.stop();
      rmSync(folder, { recursive: true });
    }
  });
});

function line(code: string, severity: number, start: { line: number; character: number }, message: string): string {
  return `${start.line}:${start.character} ${severity} ${code} ${message}`;
}

function fromLibrary(uri: string, text: string): readonly string[] {
  const analysis = analyze(new Map([[uri, parse(uri, text)]]), { today });
  const source = analysis.sources.get(uri) ?? assert.fail();
  return (analysis.findings.get(uri) ?? [])
    .filter((one) => one.ignored === undefined)
    .map((one) => {
      const { start } = findingRange(analysis, one);
      return line(one.code, severities[one.severity], positionAt(source, start), one.message);
    })
    .sort();
}

function fromCommandLine(out: string): readonly string[] {
  const { findings } = JSON.parse(out) as {
    findings: {
      code: string;
      severity: keyof typeof severities;
      ignored: boolean;
      message: string;
      range: Diagnostic['range'];
    }[];
  };
  return findings
    .filter((one) => !one.ignored)
    .map((one) => line(one.code, severities[one.severity], one.range.start, one.message))
    .sort();
}

function fromServer(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .map((one) => line(String(one.code), one.severity ?? 0, one.range.start, String(one.message)))
    .sort();
}
