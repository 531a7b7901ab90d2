import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { growPlan } from '../kit/grow-plan';
import { gtmPlan } from './terminal';

const root = path.join(__dirname, '../..');
const mistakes = path.join(__dirname, 'fixtures/twenty-mistakes.gtm.yaml');

describe('gtm-plan check', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gtm-plan-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds no error in the examples and exits 0', async () => {
    const { code, out } = await gtmPlan(root, ['check', 'examples', '--format', 'json']);
    const { summary } = JSON.parse(out);
    assert.deepEqual({ code, errors: summary.errors, warnings: summary.warnings }, { code: 0, errors: 0, warnings: 0 });
  });

  it('finds twenty mistakes, each on its line, and exits 1', async () => {
    const { code, out } = await gtmPlan(root, ['check', mistakes, '--format', 'json', '--status', 'draft']);
    const found = JSON.parse(out)
      .findings.filter((one: { code: string }) => /^(STR|REF)/.test(one.code) && one.code !== 'REF-005')
      .map((one: { code: string; range: { start: { line: number } } }) => `${one.range.start.line + 1} ${one.code}`);
    const wanted = readFileSync(mistakes, 'utf8')
      .split('\n')
      .flatMap((line, at) => [...line.matchAll(/# want (\S+)/g)].map((want) => `${at + 1} ${want[1]}`));
    assert.deepEqual(found, wanted);
    assert.equal(found.length, 20);
    assert.equal(code, 1);
  });

  it('prints one clickable line a finding', async () => {
    const { out } = await gtmPlan(path.dirname(mistakes), ['check', path.basename(mistakes), '--rule', 'STR-004']);
    assert.match(
      out,
      /^twenty-mistakes\.gtm\.yaml:34:30 {2}error {2}.*25%.* {2}STR-004\n\n1 file: 1 error, 0 warnings, 0 notes\n$/,
    );
  });

  it('says in one line what it cannot read, exits 2, and still checks the rest', async () => {
    writeFileSync(path.join(folder, 'binary.gtm.yaml'), Buffer.from([0x67, 0, 0x74]));
    writeFileSync(path.join(folder, 'latin1.gtm.yaml'), Buffer.from([0x67, 0xe4, 0x74]));
    mkdirSync(path.join(folder, 'empty'));
    const { code, out, err } = await gtmPlan(folder, [
      'check',
      'missing.gtm.yaml',
      'binary.gtm.yaml',
      'latin1.gtm.yaml',
      'empty',
      mistakes,
      '--format',
      'json',
    ]);
    assert.equal(code, 2);
    assert.deepEqual(err.trimEnd().split('\n'), [
      'missing.gtm.yaml: there is no such file.',
      'binary.gtm.yaml: this is a binary file, not a plan.',
      'latin1.gtm.yaml: this file is not UTF-8 text. Save it as UTF-8 and try again.',
      'empty: no plan in this folder. Plans are called *.gtm.yaml; `gtm-plan new` writes one.',
    ]);
    assert.ok(JSON.parse(out).summary.errors > 0);
  });

  it('takes an empty file for a plan without its required keys', async () => {
    writeFileSync(path.join(folder, 'a.gtm.yaml'), '');
    const { code, out } = await gtmPlan(folder, ['check', 'a.gtm.yaml']);
    assert.equal(code, 1);
    assert.match(out, /gtm/);
  });

  it('checks a plan of 10 MB without a complaint about its size', async () => {
    writeFileSync(path.join(folder, 'big.gtm.yaml'), `${growPlan(1000)}x-note: "${'n'.repeat(10 * 1024 * 1024)}"\n`);
    const { code, err } = await gtmPlan(folder, ['check', 'big.gtm.yaml', '--status', 'draft']);
    assert.equal(err, '');
    assert.equal(code, 0);
  });

  it('refuses a file over 20 MB', async () => {
    writeFileSync(path.join(folder, 'huge.gtm.yaml'), Buffer.alloc(21 * 1024 * 1024, 35));
    const { code, err } = await gtmPlan(folder, ['check', 'huge.gtm.yaml']);
    assert.equal(code, 2);
    assert.equal(err, 'huge.gtm.yaml: 21 MB is more than the 20 MB that a plan may have.\n');
  });

  it('reads standard input for -', async () => {
    const { code, out } = await gtmPlan(folder, ['check', '-', '--format', 'json'], 'gtm: 1\nkind: plan\nid: a\n');
    assert.equal(code, 1);
    assert.equal(JSON.parse(out).findings[0].file, 'stdin.gtm.yaml');
  });

  it('fails on more warnings than allowed', async () => {
    const plan = 'gtm: 1\nkind: plan\nid: a\nname: A\nperiod: 2027\nsumary: typo\n';
    assert.equal((await gtmPlan(folder, ['check', '-'], plan)).code, 0);
    assert.equal((await gtmPlan(folder, ['check', '-', '--max-warnings', '0'], plan)).code, 1);
    assert.equal((await gtmPlan(folder, ['check', '-', '--max-warnings', '1'], plan)).code, 0);
  });

  it('names the right words for a wrong option, and exits 2', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['check', '--format', 'yaml'], /--format is `yaml`\. Use text, json, sarif, junit, github\./],
      [['check', '--max-warnings', 'few'], /Use a whole number/],
      [['check', '--rule', 'ABC-999'], /There is no rule ABC-999/],
      [['check', '--colour'], /`check` has no option --colour/],
      [['chek'], /There is no command `chek`/],
    ];
    for (const [words, message] of cases) {
      const { code, err } = await gtmPlan(folder, words);
      assert.equal(code, 2);
      assert.match(err, message);
    }
  });

  it('checks every plan of a folder once, parts through their root', async () => {
    const { out } = await gtmPlan(root, ['check', 'examples/split', '--format', 'json']);
    assert.equal(JSON.parse(out).summary.files, 3);
  });
});
