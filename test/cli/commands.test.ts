import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gtmPlan } from './terminal';

const root = path.join(__dirname, '../..');
const example = 'examples/fernwhistle-fy27.gtm.yaml';

describe('gtm-plan', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gtm-plan-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('calc gives the figures of the example to the cent', async () => {
    const { code, out } = await gtmPlan(root, ['calc', example, '--format', 'json']);
    const report = JSON.parse(out);
    assert.equal(code, 0);
    const [mid, enterprise] = report.segments;
    assert.equal(mid.customers.value, 60);
    assert.equal(mid.latestProductiveDate, '2027-09-29');
    assert.equal(enterprise.latestProductiveDate, '2027-06-13');
    const supply = (segment: typeof mid) => segment.stages[0].bySource.marketing.supply;
    assert.deepEqual(
      [
        supply(mid).raw,
        supply(mid).effective.toFixed(2),
        supply(enterprise).raw,
        supply(enterprise).effective.toFixed(2),
      ],
      [1820, '1611.07', 950, '846.85'],
    );
    assert.equal(report.cac.value, 18000);
  });

  it('calc names each segment and its gap in a table', async () => {
    const { out } = await gtmPlan(root, ['calc', example]);
    assert.match(out, /marketing {2}lead {3}1,500 {2}1,820 {4}1,611\.07 {3}\+111\.07 \(\+7\.4%\)/);
  });

  it('view writes a page of its own without script or style attributes', async () => {
    for (const view of ['aspects', 'stages']) {
      const { code } = await gtmPlan(root, ['view', example, '--view', view, '-o', path.join(folder, `${view}.html`)]);
      const html = readFileSync(path.join(folder, `${view}.html`), 'utf8');
      assert.equal(code, 0);
      assert.match(
        html,
        /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
      );
      assert.doesNotMatch(html, /<script|\sstyle="|\son\w+="/);
      assert.match(html, /Fernwhistle FY2027/);
    }
  });

  it('view --format json is the view model with its answer', async () => {
    const { out } = await gtmPlan(root, ['view', example, '--view', 'aspects', '--format', 'json']);
    const model = JSON.parse(out);
    assert.equal(model.view, 'aspects');
    assert.equal(model.answer.question, 'Where do the two sides meet, and where not?');
  });

  it('view names its views, one a line, and refuses other formats with the list', async () => {
    const { out } = await gtmPlan(root, ['view', '--list']);
    assert.deepEqual(out.trimEnd().split('\n').slice(0, 2), ['aspects', 'stages']);
    const wrong = await gtmPlan(root, ['view', example, '--view', 'aspects', '--format', 'pdf']);
    assert.deepEqual(wrong, { code: 2, out: '', err: 'The view aspects has no format `pdf`. It has html, json.\n' });
  });

  it('view and check of a part act on the plan that includes it', async () => {
    const part = 'examples/split/personas.gtm.yaml';
    const { out } = await gtmPlan(root, ['view', part, '--view', 'aspects', '--format', 'json']);
    assert.equal(JSON.parse(out).view, 'aspects');
    const { summary } = JSON.parse((await gtmPlan(root, ['check', part, '--format', 'json'])).out);
    assert.deepEqual(summary, { files: 3, errors: 0, warnings: 0, infos: summary.infos });
  });

  it('new writes a plan that checks without errors, and never over a file', async () => {
    const made = await gtmPlan(folder, ['new', '--method', 'meddic', '--period', '2028', '-o', 'sub/plan.gtm.yaml']);
    assert.deepEqual(made, {
      code: 0,
      out: '',
      err: 'sub/plan.gtm.yaml written. Next: gtm-plan check sub/plan.gtm.yaml\n',
    });
    const text = readFileSync(path.join(folder, 'sub/plan.gtm.yaml'), 'utf8');
    assert.match(text, /method: meddic/);
    assert.equal((await gtmPlan(folder, ['check', 'sub', '--max-warnings', '0'])).code, 0);
    const again = await gtmPlan(folder, ['new', '-o', 'sub/plan.gtm.yaml']);
    assert.deepEqual(again, {
      code: 2,
      out: '',
      err: 'sub/plan.gtm.yaml is already there. Name another file; nothing was written.\n',
    });
    assert.equal(readFileSync(path.join(folder, 'sub/plan.gtm.yaml'), 'utf8'), text);
  });

  it('fix applies what has one right answer, leaves every other byte, and says what it did', async () => {
    const plan = (lag: string) =>
      `gtm: 1 # kept\r\nkind: plan\r\nid: a\r\nname: A\r\nperiod: 2027\r\nfunnel:\r\n  assumptions:\r\n    - segment: core # kept\r\n      lag: { first: ${lag} }\r\nsegments: [ { id: core, name: Core } ]\r\nlifecycle: { stages: [ { id: first, name: First } ] }\r\n`;
    const file = path.join(folder, 'a.gtm.yaml');
    writeFileSync(file, plan('2 days'));
    const dry = await gtmPlan(folder, ['fix', '--check', 'a.gtm.yaml']);
    assert.equal(dry.code, 1);
    assert.equal(readFileSync(file, 'utf8'), plan('2 days'));
    const done = await gtmPlan(folder, ['fix', 'a.gtm.yaml']);
    assert.equal(done.code, 0);
    assert.match(done.out, /^a\.gtm\.yaml: .*\(STR-005\)\n$/);
    assert.equal(readFileSync(file, 'utf8'), plan('2d'));
    assert.deepEqual(await gtmPlan(folder, ['fix', '--check', 'a.gtm.yaml']), {
      code: 0,
      out: 'Nothing to fix.\n',
      err: '',
    });
  });

  it('fix leaves the example as it is', async () => {
    copyFileSync(path.join(root, example), path.join(folder, 'a.gtm.yaml'));
    assert.equal((await gtmPlan(folder, ['fix', 'a.gtm.yaml'])).out, 'Nothing to fix.\n');
    assert.equal(readFileSync(path.join(folder, 'a.gtm.yaml'), 'utf8'), readFileSync(path.join(root, example), 'utf8'));
  });

  it('explain prints the page of a rule', async () => {
    const { code, out } = await gtmPlan(root, ['explain', 'hnd-002']);
    assert.equal(code, 0);
    assert.match(out, /^# HND-002: A handoff without an SLA\n/);
    assert.match(out, /How to settle it/);
    assert.match(out, /## Raises it\n\n```yaml\nhandoffs:/);
    assert.equal((await gtmPlan(root, ['explain', 'ABC-1'])).code, 2);
  });

  it('says what it can do, and the version', async () => {
    assert.match((await gtmPlan(root, ['--help'])).out, / {2}check +Check plans/);
    assert.match((await gtmPlan(root, ['--version'])).out, /^\d+\.\d+\.\d+\n$/);
    assert.match((await gtmPlan(root, ['check', '--help'])).out, /--max-warnings N +exit 1/);
  });
});
