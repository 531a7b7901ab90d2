import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { soundPlan } from './kit/plans';
import { startClient, type TestClient } from './kit/test-client';

const root = path.join(__dirname, '../..');

describe('the built server over stdio', () => {
  let folder: string;
  let client: TestClient;
  let ended: Promise<number | null>;

  before(async function () {
    this.timeout(60_000);
    folder = mkdtempSync(path.join(tmpdir(), 'gtm-plan-server-'));
    const { targets } = await import(`${root}/scripts/lib/build-targets.mjs`);
    for (const target of targets().filter(({ name }: { name: string }) => name.startsWith('server/'))) {
      await build({ ...target.options({ dev: false }), outfile: path.join(folder, target.name) });
    }
    const outfile = path.join(folder, 'server/node.js');
    mkdirSync(path.join(folder, 'plans/parts'), { recursive: true });
    writeFileSync(path.join(folder, 'plans/small.gtm.yaml'), `${soundPlan}include: [ parts/*.gtm.yaml ]\n`);
    const part = 'gtm: 1\nkind: personas\npersonas:\n  - { id: buyer, name: Buyer, segments: [ nowhere ] }\n';
    writeFileSync(path.join(folder, 'plans/parts/personas.gtm.yaml'), part);
    const server = spawn(process.execPath, [outfile, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    ended = new Promise((resolve) => server.once('exit', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const workspace = pathToFileURL(path.join(folder, 'plans')).href;
    // As another editor: it sends none of our options, so the server reads the disk.
    client = await startClient(connection, { workspace, plain: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('checks the plans of the workspace from the disk, texts of the editor before it, and ends when told', async () => {
    const part = pathToFileURL(path.join(folder, 'plans/parts/personas.gtm.yaml')).href;
    const small = pathToFileURL(path.join(folder, 'plans/small.gtm.yaml')).href;
    await client.until(part, (all) => all.some(({ code }) => code === 'REF-001'));
    assert.deepEqual(
      client.shown(part)?.map(({ code }) => code),
      ['REF-001'],
    );
    await client.open(small, `${soundPlan.replace('id: mid', 'id: nowhere')}include: [ parts/*.gtm.yaml ]\n`);
    await client.until(part, (all) => all.length === 0);
    assert.deepEqual(client.plansChanged, [], 'another editor is not told what it does not know');
    await client.stop();
    assert.equal(await ended, 0);
  });
});
