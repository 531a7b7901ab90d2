import assert from 'node:assert/strict';
import path from 'node:path';
import sarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv';
import { gtmPlan } from './terminal';

const folder = path.join(__dirname, 'fixtures');
const file = 'twenty-mistakes.gtm.yaml';

async function check(format: string, rule?: string): Promise<string> {
  return (await gtmPlan(folder, ['check', file, '--format', format, ...(rule ? ['--rule', rule] : [])])).out;
}

describe('gtm-plan check --format', () => {
  it('sarif is valid SARIF 2.1.0 with a rule for every result', async () => {
    const log = JSON.parse(await check('sarif'));
    // The published schema is draft 4; what it uses means the same in draft 7 once its own address is left out.
    const { $schema: _, id: __, ...schema } = sarif;
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
    assert.ok(ajv.validate(schema, log), ajv.errorsText());
    const [run] = log.runs;
    assert.ok(run.results.length >= 20);
    for (const { ruleId, ruleIndex } of run.results) assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
    const rate = run.results.find((one: { ruleId: string }) => one.ruleId === 'STR-004');
    assert.deepEqual(rate.locations[0].physicalLocation, {
      artifactLocation: { uri: file },
      region: { startLine: 34, startColumn: 30, endLine: 34, endColumn: 32 },
    });
  });

  it('github writes one annotation a finding, escaped as the runner undoes it', async () => {
    assert.equal(
      await check('github', 'STR-004'),
      `::error file=${file},line=34,endLine=34,col=30,endColumn=32,title=STR-004 not-a-rate::\`lead-in\` is 25. A rate is between 0 and 1, or in percent: 25%25.\n`,
    );
  });

  it('junit fails a case for each error and warning, in well-formed XML', async () => {
    const xml = await check('junit', 'STR-004');
    assert.equal(
      xml,
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="gtm-plan" tests="1" failures="1">
  <testsuite name="${file}" tests="1" failures="1">
    <testcase classname="${file}" name="STR-004 funnel/assumptions/0/conversion/lead-in"><failure type="error" message="\`lead-in\` is 25. A rate is between 0 and 1, or in percent: 25%.">${file}:34:30</failure></testcase>
  </testsuite>
</testsuites>
`,
    );
    const clean = await gtmPlan(folder, ['check', '-', '--format', 'junit', '--rule', 'STR-004'], 'gtm: 1\n');
    assert.match(clean.out, /<testcase classname="gtm-plan" name="no findings"\/>/);
  });

  it('json carries ranges, paths and addresses that survive reordering', async () => {
    const [finding] = JSON.parse(await check('json', 'REF-001')).findings;
    assert.deepEqual(finding, {
      file,
      code: 'REF-001',
      name: 'unknown-reference',
      severity: 'error',
      message: 'No team is called `marketin`. Did you mean `marketing`?',
      range: { start: { line: 14, character: 45 }, end: { line: 14, character: 53 } },
      path: '/roles/0/team',
      address: 'roles/lead/team',
      related: [],
      fixable: true,
      ignored: false,
    });
  });
});
