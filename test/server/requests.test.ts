import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type CodeAction,
  LSPErrorCodes,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import {
  type EditReply,
  type ExportReply,
  type IgnoreArguments,
  type Location,
  Method,
  type NewPlanReply,
  type PlanFacts,
  type ScaffoldReply,
  type ViewReply,
} from '../../src/protocol/server';
import { soundPlan } from './kit/plans';
import { applied, connect, type TestClient } from './kit/test-client';

const uri = 'file:///plans/small.gtm.yaml';
const wrong = soundPlan.replace('team: sls }', 'team: slz }');
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('the server', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await connect({ options: { rulePages: 'gtm-plan-rule:/' } });
  });
  afterEach(() => client.stop());

  it('answers initialize with incremental texts and what it offers', () => {
    const { textDocumentSync, codeActionProvider } = client.initialized.capabilities;
    assert.deepEqual(textDocumentSync, { openClose: true, change: 2 });
    assert.deepEqual(codeActionProvider, { codeActionKinds: ['quickfix', 'source.fixAll.gtm-plan'] });
    assert.equal(client.initialized.serverInfo?.name, 'gtm-plan');
  });

  it('refuses a request that was cancelled', async () => {
    await client.open(uri, soundPlan);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(Method.view, { uri, view: 'aspects' }, source.token);
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });

  it('says why there is no view for a file that it does not know', async () => {
    const reply = await client.request<{ refused: string }>(Method.view, {
      uri: 'file:///gone.gtm.yaml',
      view: 'aspects',
    });
    assert.match(reply.refused, /cannot be read/);
    const other = await client.request<{ refused: string }>(Method.view, { uri, view: 'nothing' });
    assert.match(other.refused, /no view called nothing/);
  });

  it('shows a view with the lines of what it names', async () => {
    await client.open(
      uri,
      `${soundPlan}responsibilities:\n  aspects:\n    - aspect: focus\n      marketing: be known\n`,
    );
    const reply = await client.request<ViewReply>(Method.view, { uri, view: 'aspects' });
    assert.equal(reply.header.name, 'Small plan');
    assert.equal(reply.lines?.[`${uri}#/responsibilities/aspects/0`], 19);
    assert.equal(reply.broken, undefined);
  });

  it('keeps the last good view while the text is broken, and says what is wrong', async () => {
    await client.open(uri, soundPlan);
    await client.request(Method.view, { uri, view: 'aspects' });
    await client.replace(uri, 'Small plan', '"Small plan');
    const reply = await client.request<ViewReply>(Method.view, { uri, view: 'aspects' });
    assert.equal(reply.header.name, 'Small plan');
    assert.ok(reply.broken && reply.broken.count >= 1);
    assert.equal(reply.broken.problems[0]?.location.uri, uri);
    await client.replace(uri, '"Small plan', 'New plan');
    const mended = await client.request<ViewReply>(Method.view, { uri, view: 'aspects' });
    assert.deepEqual([mended.header.name, mended.broken], ['New plan', undefined]);
  });

  it('writes a view as a page that needs nothing else, and as JSON', async () => {
    await client.open(uri, soundPlan);
    const ask = { uri, view: 'aspects', styles: ['.app { color: red }'] };
    const page = await client.request<ExportReply>(Method.exportView, { ...ask, format: 'html' });
    assert.ok('text' in page);
    assert.equal(page.name, 'small-aspects');
    assert.match(page.text, /^<!doctype html>[\s\S]*\.app \{ color: red \}[\s\S]*Small plan/);
    assert.doesNotMatch(page.text, /<script|https?:\/\/(?!www\.w3\.org)/);
    const json = await client.request<ExportReply>(Method.exportView, { ...ask, format: 'json' });
    assert.ok('text' in json);
    assert.equal(JSON.parse(json.text).view, 'aspects');
  });

  it('tells which plan has changed', async () => {
    await client.open(uri, soundPlan);
    await client.rest();
    await client.replace(uri, 'Small plan', 'Great plan');
    await client.rest();
    assert.deepEqual(
      client.plansChanged.map(({ root, version }) => [root, version]),
      [
        [uri, 1],
        [uri, 2],
      ],
    );
  });

  it('finds a place from its address, and an address from a place', async () => {
    await client.open(uri, soundPlan);
    const at = { file: uri, path: ['roles', 1, 'team'] };
    const location = await client.request<Location>(Method.locate, { at });
    assert.equal(location.range.start.line, 11);
    const reply = await client.request(Method.addressAt, { uri, position: location.range.start });
    assert.deepEqual(reply, { at });
    assert.equal(await client.request(Method.locate, { at: { file: 'file:///gone', path: [] } }), null);
    assert.equal(
      await client.request(Method.addressAt, { uri: 'file:///gone', position: { line: 0, character: 0 } }),
      null,
    );
  });

  it('offers the fix of a finding, which leaves every other byte alone', async () => {
    await client.open(uri, wrong);
    const actions = await client.codeActions(uri, whole);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.deepEqual(
      fix?.diagnostics?.map(({ code }) => code),
      ['REF-001'],
    );
    assert.equal(applied(client.text(uri), editsOf(fix)), soundPlan);
    assert.deepEqual(changeOf(fix)?.textDocument, { uri, version: 1 });
  });

  it('fixes everything that is safe at once', async () => {
    const twice = wrong.replace('team: mkt }', 'team: mktt }');
    await client.open(uri, twice);
    const [all, ...others] = await client.codeActions(uri, whole, ['source.fixAll']);
    assert.deepEqual(others, []);
    assert.equal(all?.title, 'Fix all safe problems');
    assert.equal(applied(twice, editsOf(all)), soundPlan);
  });

  it('leaves the other files of the plan alone when it fixes all of one', async () => {
    const part = 'file:///plans/people.gtm.yaml';
    const partText = 'gtm: 1\nkind: personas\npersonas:\n  - { id: buyer, name: Buyer, segments: [ midd ] }\n';
    await client.open(part, partText);
    await client.open(uri, `${wrong}include: [ people.gtm.yaml ]\n`);
    const [all] = await client.codeActions(part, whole, ['source.fixAll']);
    assert.equal(all?.edit?.documentChanges?.length, 1);
    assert.equal(applied(partText, editsOf(all)), partText.replace('midd', 'mid'));
  });

  it('offers nothing where nothing is wrong', async () => {
    await client.open(uri, wrong);
    const elsewhere = { start: { line: 4, character: 3 }, end: { line: 4, character: 3 } };
    assert.deepEqual(await client.codeActions(uri, elsewhere, ['quickfix']), []);
  });

  it('explains a rule and lists all of them', async () => {
    await client.open(uri, wrong);
    const actions = await client.codeActions(uri, whole);
    const explain = actions.find(({ title }) => title === 'Explain REF-001');
    assert.deepEqual(explain?.command?.arguments, [{ code: 'REF-001' }]);
    const page = await client.request<{ markdown: string }>(Method.explain, { code: 'REF-001' });
    assert.match(page.markdown, /^# REF-001: /);
    assert.equal(await client.request(Method.explain, { code: 'XXX-001' }), null);
    const rules = await client.request<{ id: string }[]>(Method.rules, {});
    assert.ok(rules.some(({ id }) => id === 'REF-001'));
  });

  it('ignores a finding with a reason that stands in the plan', async () => {
    await client.open(uri, wrong);
    const actions = await client.codeActions(uri, whole);
    const ignore = actions.find(({ title }) => title.startsWith('Ignore REF-001'));
    const [{ root, list, code, at }] = (ignore?.command?.arguments ?? []) as [IgnoreArguments];
    assert.deepEqual([root, code, at], [uri, 'REF-001', 'roles/closer/team']);
    const edits = [{ op: 'append', at: list, value: { rule: code, at, reason: 'comes next week' } }];
    const reply = await client.request<EditReply>(Method.edits, { root, edits });
    assert.ok('edits' in reply);
    const text = applied(
      wrong,
      reply.edits.map(({ location, text: newText }) => ({ range: location.range, newText })),
    );
    assert.ok(text.startsWith(wrong.trimEnd()), text);
    await client.open('untitled:after', text);
    await client.rest();
    assert.deepEqual(
      client.shown('untitled:after')?.filter(({ code: shown }) => shown === 'REF-001'),
      [],
    );
  });

  it('refuses edits of a plan that has changed since they were thought of', async () => {
    await client.open(uri, soundPlan);
    const { version } = await client.request<ViewReply>(Method.view, { uri, view: 'aspects' });
    await client.replace(uri, 'Small plan', 'Great plan');
    const edits = [{ op: 'set', at: { file: uri, path: ['name'] }, value: 'Third plan' }];
    const reply = await client.request<EditReply>(Method.edits, { root: uri, edits, version });
    assert.ok('refused' in reply);
    assert.match(reply.refused, /changed in the meantime/);
    const again = await client.request<EditReply>(Method.edits, { root: uri, edits, version: version + 1 });
    assert.ok('edits' in again);
    assert.deepEqual(
      again.edits.map(({ text, version: ofText }) => [text, ofText]),
      [['Third plan', 2]],
    );
  });

  it('adds a persona after the questions that it names, with the cursor on what to fill in', async () => {
    await client.open(uri, soundPlan);
    const facts = await client.request<PlanFacts>(Method.planFacts, { uri });
    assert.deepEqual(
      facts.entities.segment?.map(({ id }) => id),
      ['mid'],
    );
    assert.deepEqual(
      facts.flows.persona?.questions.map(({ id }) => id),
      ['name', 'segments', 'buying_role'],
    );
    const answers = { name: 'Site manager', segments: ['mid'] };
    const reply = await client.request<ScaffoldReply>(Method.scaffold, { uri, kind: 'persona', answers });
    assert.ok('edits' in reply);
    const text = applied(
      soundPlan,
      reply.edits.map(({ location, text: newText }) => ({ range: location.range, newText })),
    );
    assert.match(text, /personas:\n {2}- id: site-manager\n {4}name: Site manager\n/);
    assert.equal(text.split('\n')[reply.cursor.range.start.line]?.trim().startsWith('goals:'), true);
  });

  it('writes a new plan that has no errors', async () => {
    const reply = await client.request<NewPlanReply>(Method.newPlan, {
      template: 'b2b',
      answers: { name: 'Next year' },
    });
    assert.ok('text' in reply);
    await client.open('untitled:new', reply.text);
    await client.rest();
    assert.deepEqual(
      client.shown('untitled:new')?.filter(({ severity }) => severity === 1),
      [],
    );
  });
});

function changeOf(action: CodeAction | undefined): TextDocumentEdit | undefined {
  const [change] = action?.edit?.documentChanges ?? [];
  return change && 'edits' in change ? change : undefined;
}

function editsOf(action: CodeAction | undefined): { range: Location['range']; newText: string }[] {
  return (changeOf(action)?.edits ?? []).flatMap((edit) => ('newText' in edit ? [edit] : []));
}
