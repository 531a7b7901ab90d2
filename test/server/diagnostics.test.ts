import assert from 'node:assert/strict';
import { DiagnosticTag, FileChangeType } from 'vscode-languageserver/node';
import { codes, soundPlan } from './kit/plans';
import { connect, type TestClient } from './kit/test-client';

const uri = 'file:///plans/small.gtm.yaml';
const part = 'file:///plans/parts/personas.gtm.yaml';
const wrong = soundPlan.replace('team: sls }', 'team: sales-team }');
const withPart = `${soundPlan}include: [ parts/personas.gtm.yaml ]\n`;
const partText = `gtm: 1
kind: personas
personas:
  - id: buyer
    name: Buyer
    segments: [ nowhere ]
`;

describe('diagnostics', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const errors = (file: string): string[] =>
    codes(
      file === part ? partText : client.text(file),
      (client.shown(file) ?? []).filter(({ severity }) => severity === 1),
    );

  it('come for an opened plan and go with the keystroke that mends it', async () => {
    client = await connect();
    await client.open(uri, wrong);
    await client.until(uri, (all) => all.some(({ code }) => code === 'REF-001'));
    assert.deepEqual(errors(uri), ['REF-001 sales-team']);
    await client.replace(uri, 'sales-team', 'sls');
    await client.until(uri, (all) => all.every(({ code }) => code !== 'REF-001'));
    assert.deepEqual(errors(uri), []);
  });

  it('name their source, code and severity, and link to the rule where the client shows it', async () => {
    client = await connect({ options: { rulePages: 'gtm-plan-rule:/' } });
    await client.open(uri, wrong);
    const all = await client.until(uri, (found) => found.some(({ code }) => code === 'REF-001'));
    const facts = all.map(({ severity, code, source, codeDescription, tags }) => [
      severity,
      code,
      source,
      codeDescription?.href,
      tags,
    ]);
    assert.deepEqual(facts.slice(1, 3), [
      [3, 'REF-005', 'gtm-plan', 'gtm-plan-rule:/REF-005.md', [DiagnosticTag.Unnecessary]],
      [1, 'REF-001', 'gtm-plan', 'gtm-plan-rule:/REF-001.md', undefined],
    ]);
  });

  it('come for a text that was never saved', async () => {
    client = await connect();
    await client.open('untitled:Untitled-1', wrong);
    await client.until('untitled:Untitled-1', (all) => all.some(({ code }) => code === 'REF-001'));
    assert.deepEqual(errors('untitled:Untitled-1'), ['REF-001 sales-team']);
  });

  it('are not sent again while they stay the same', async () => {
    client = await connect();
    await client.open(uri, wrong);
    await client.rest();
    const before = client.published.length;
    await client.replace(uri, 'currency: EUR', 'currency: EUR # euros');
    await client.rest();
    assert.equal(client.published.length, before);
  });

  it('move with the text above them', async () => {
    client = await connect();
    await client.open(uri, wrong);
    await client.rest();
    await client.replace(uri, 'teams:', '# who\nteams:');
    await client.rest();
    assert.deepEqual(errors(uri), ['REF-001 sales-team']);
  });

  it('go when a file outside the workspace is closed, and come back when it is opened again', async () => {
    client = await connect();
    await client.open(uri, wrong);
    await client.rest();
    await client.close(uri);
    await client.rest();
    assert.deepEqual(client.shown(uri), []);
    await client.open(uri, wrong);
    await client.rest();
    assert.deepEqual(errors(uri), ['REF-001 sales-team']);
  });

  it('come for plans of the workspace that nobody has opened, and stay when one is closed', async () => {
    const files = new Map([[uri, wrong]]);
    client = await connect({ files, workspace: 'file:///plans' });
    await client.until(uri, (all) => all.length > 0);
    await client.open(uri, wrong);
    await client.replace(uri, 'sales-team', 'sls');
    await client.rest();
    assert.deepEqual(errors(uri), []);
    // The change was never saved, so the file is wrong again.
    await client.close(uri);
    await client.until(uri, (all) => all.some(({ code }) => code === 'REF-001'));
  });

  it('go when a plan is deleted, and follow what changes on disk', async () => {
    const files = new Map([[uri, wrong]]);
    client = await connect({ files, workspace: 'file:///plans' });
    await client.until(uri, (all) => all.length > 0);
    const tell = (type: FileChangeType): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    files.set(uri, soundPlan);
    await tell(FileChangeType.Changed);
    await client.until(uri, (all) => all.every(({ code }) => code !== 'REF-001'));
    files.set(uri, wrong);
    await tell(FileChangeType.Changed);
    await client.until(uri, (all) => all.some(({ code }) => code === 'REF-001'));
    files.delete(uri);
    await tell(FileChangeType.Deleted);
    await client.until(uri, (all) => all.length === 0);
  });

  it('come and go with the folders of the workspace', async () => {
    const other = 'file:///others/small.gtm.yaml';
    const files = new Map([
      [uri, wrong],
      [other, wrong],
    ]);
    const setup = { files, workspace: 'file:///plans' };
    client = await connect(setup);
    await client.until(uri, (all) => all.length > 0);
    assert.equal(client.shown(other), undefined);
    setup.workspace = 'file:///others';
    const folder = (name: string): object => ({ uri: `file:///${name}`, name });
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder('others')], removed: [folder('plans')] },
    });
    await client.until(uri, (all) => all.length === 0);
    await client.until(other, (all) => all.length > 0);
  });

  it('belong to the included file that caused them, opened or not', async () => {
    client = await connect({ files: new Map([[part, partText]]) });
    await client.open(uri, withPart);
    await client.until(part, (all) => all.length > 0);
    assert.deepEqual(errors(part), ['REF-001 nowhere']);
    assert.deepEqual(errors(uri), []);
    await client.close(uri);
    await client.until(part, (all) => all.length === 0);
  });

  it('of a file that no plan names any more are no concern of the editor', async () => {
    client = await connect({ files: new Map([[part, partText]]) });
    await client.open(uri, withPart);
    await client.until(part, (all) => all.length > 0);
    await client.replace(uri, 'include: [ parts/personas.gtm.yaml ]\n', '');
    await client.until(part, (all) => all.length === 0);
    await client.replace(uri, 'gtm: 1\n', 'gtm: 1\ninclude: [ parts/personas.gtm.yaml ]\n');
    await client.until(part, (all) => all.length > 0);
  });

  it('do not call a part lonely while its plan is still being read', async () => {
    const files = new Map([
      [uri, withPart],
      [part, partText],
    ]);
    client = await connect({ files, workspace: 'file:///plans' });
    await client.open(part, partText);
    await client.rest();
    const ever = client.published.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    assert.ok(!ever.includes('REF-009'), `published: ${ever.join(', ')}`);
    assert.ok(!ever.includes('REF-006'), `published: ${ever.join(', ')}`);
  });

  it('of a part follow an edit of the root', async () => {
    client = await connect({ files: new Map([[part, partText]]) });
    await client.open(uri, withPart);
    await client.until(part, (all) => all.length > 0);
    await client.replace(uri, 'id: mid', 'id: nowhere');
    await client.until(part, (all) => all.every(({ code }) => code !== 'REF-001'));
  });

  it('point to the other side of a contradiction', async () => {
    client = await connect();
    await client.open(uri, soundPlan.replace('id: sls,', 'id: mkt,').replace('team: sls', 'team: mkt'));
    const all = await client.until(uri, (found) => found.some(({ code }) => code === 'REF-002'));
    const [twice] = all.filter(({ code }) => code === 'REF-002');
    assert.deepEqual(
      twice?.relatedInformation?.map(({ location }) => [location.uri, location.range.start.line]),
      [[uri, 7]],
    );
  });

  it('are shown as the editor wants them, without a change to the plan', async () => {
    client = await connect();
    await client.open(uri, wrong);
    await client.rest();
    const settings = (rules: object): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { gtmPlan: { rules } } });
    await settings({ 'REF-001': 'info', 'STR-001': 'nonsense' });
    await client.until(uri, (all) => all.some(({ code, severity }) => code === 'REF-001' && severity === 3));
    await settings({ 'REF-001': 'off' });
    await client.until(uri, (all) => all.every(({ code }) => code !== 'REF-001'));
  });
});
