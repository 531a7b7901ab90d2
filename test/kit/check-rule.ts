import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/core/analysis';
import type { Analysis, Project, Sources } from '../../src/core/analysis-types';
import type { PlanEdit } from '../../src/core/edit';
import type { Finding } from '../../src/core/finding';
import { findingRange } from '../../src/core/finding-range';
import type { Plan } from '../../src/core/model/plan';
import { ruleOf } from '../../src/core/rules';
import { limitsOf } from '../../src/core/rules/limits-of';
import type { Rule } from '../../src/core/rules/rule';
import { applyTextEdits, positionAt, toTextEdits } from '../../src/core/syntax';
import { type Fixture, readFixture, type Want } from './fixture';
import { planText, sourcesOf, today } from './load-plan';

const folder = 'test/rules';

/** One fixture: a file, or a folder of files that make plans together. */
export interface FixtureFiles {
  readonly code: string;
  /** `HND-002`, `HND-002.draft`, `HND-002.ok`. */
  readonly name: string;
  /** Whether it must not raise its code. */
  readonly ok: boolean;
  /** File name -> text as written. */
  readonly texts: Readonly<Record<string, string>>;
}

/** All fixtures of `test/rules`, or those of one code, by name. */
export function fixtures(code?: string): readonly FixtureFiles[] {
  return readdirSync(folder)
    .map((entry) => entry.replace(/\.gtm\.yaml$/, ''))
    .filter((name) => /^[A-Z]{3}-\d{3}(\.[a-z0-9-]+)?$/.test(name) && !name.endsWith('.fixed'))
    .filter((name) => code === undefined || name.startsWith(code))
    .sort()
    .map((name) => ({ code: name.slice(0, 7), name, ok: /\.ok(-|$)/.test(name), texts: readTexts(name) }));
}

function readTexts(name: string): Readonly<Record<string, string>> {
  const file = join(folder, `${name}.gtm.yaml`);
  if (existsSync(file)) return { 'plan.gtm.yaml': readFileSync(file, 'utf8') };
  return Object.fromEntries(
    filesIn(join(folder, name), '').map((path) => [path, readFileSync(join(folder, name, path), 'utf8')]),
  );
}

function filesIn(root: string, below: string): readonly string[] {
  return readdirSync(join(root, below)).flatMap((entry) => {
    const path = below === '' ? entry : `${below}/${entry}`;
    return statSync(join(root, path)).isDirectory() ? filesIn(root, path) : path.endsWith('.gtm.yaml') ? [path] : [];
  });
}

/** Runs every fixture of a rule; for use while writing it: `checkRule('HND-002')`. */
export function checkRule(code: string): void {
  const all = fixtures(code);
  assert.ok(
    all.some((fixture) => !fixture.ok),
    `${folder}/${code}.gtm.yaml is missing`,
  );
  assert.ok(
    all.some((fixture) => fixture.ok),
    `${folder}/${code}.ok.gtm.yaml is missing`,
  );
  for (const fixture of all) checkFixture(fixture);
}

/** Compares what a fixture raises with what its comments want, and its first fix with the `.fixed` text. */
export function checkFixture({ code, name, ok, texts }: FixtureFiles): void {
  const read = Object.entries(texts).map(([file, text]) => ({ file, fixture: readFixture(code, text) }));
  const analysis = analyzeTexts(
    texts,
    read.map(({ fixture }) => fixture),
  );
  const also = read.flatMap(({ fixture }) => fixture.also);
  const left = [...analysis.findings.values()].flat().filter((finding) => finding.ignored === undefined);
  for (const { file, fixture } of read) {
    for (const wanted of fixture.wants) {
      const found = left.findIndex((finding) => answers(analysis, finding, uriOf(file), wanted));
      assert.ok(
        found >= 0,
        `${name}: ${file}:${wanted.line + 1} wants ${wanted.code} "${wanted.message}".\n${shown(analysis, left)}`,
      );
      const [finding] = left.splice(found, 1);
      if (finding) checkDetails(`${name}: ${file}:${wanted.line + 1}`, analysis, finding, wanted);
    }
  }
  const wants = read.flatMap(({ fixture }) => fixture.wants);
  const own = wants.filter((wanted) => wanted.code === code);
  if (ok) assert.equal(own.length, 0, `${name} wants ${code}, but its name says that it must not raise it.`);
  else assert.ok(own.length > 0, `${name} wants nothing.`);
  const tooMany = left.filter(
    (finding) => finding.code === code || (isUnsound(finding) && !also.includes(finding.code)),
  );
  assert.deepEqual(
    tooMany.map((finding) => finding.code),
    [],
    `${name} raises more than it wants.\n${shown(analysis, tooMany)}`,
  );
  const rule = ruleOf(code);
  if (rule) for (const project of analysis.projects) checkReads(rule, project, analysis.options.today);
  checkFixed(code, name, analysis, wants);
}

/** A fixture must be sound text: what it holds besides its own fault would hide what is tested. */
function isUnsound({ code, severity }: Finding): boolean {
  return severity !== 'info' && (code.startsWith('STR-') || code.startsWith('REF-'));
}

function analyzeTexts(texts: Readonly<Record<string, string>>, said: readonly Fixture[]): Analysis {
  const status = said.map((fixture) => fixture.status).find((value) => value !== undefined);
  return analyze(
    sourcesOf(Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, complete(file, text, texts)]))),
    {
      today: said.map((fixture) => fixture.today).find((value) => value !== undefined) ?? today,
      ...(status === undefined ? {} : { status: status as Plan['head']['status'] }),
    },
  );
}

/** Files of a folder stand as they are: whether they are whole may be what is tested. */
function complete(_file: string, text: string, texts: Readonly<Record<string, string>>): string {
  return Object.keys(texts).length === 1 && !/^# as written$/m.test(text) ? planText(text) : text;
}

function uriOf(file: string): string {
  return `file:///plans/${file}`;
}

function answers(analysis: Analysis, finding: Finding, file: string, wanted: Want): boolean {
  const source = analysis.sources.get(file);
  if (!source || finding.at.file !== file || finding.code !== wanted.code) return false;
  const range = findingRange(analysis, finding);
  return positionAt(source, range.start).line === wanted.line && finding.message.includes(wanted.message);
}

function checkDetails(where: string, analysis: Analysis, finding: Finding, wanted: Want): void {
  const range = findingRange(analysis, finding);
  if (wanted.at !== undefined) {
    const text = analysis.sources.get(range.file)?.text().slice(range.start, range.end);
    assert.equal(text, wanted.at, `${where}: what ${finding.code} underlines`);
  }
  if (wanted.severity !== undefined)
    assert.equal(finding.severity, wanted.severity, `${where}: severity of ${finding.code}`);
  if (wanted.fix !== undefined)
    assert.equal(finding.fixes?.[0]?.title, wanted.fix, `${where}: first fix of ${finding.code}`);
}

/** The first fix of the first finding of the code that has one, applied: the whole text afterwards. */
function checkFixed(code: string, name: string, analysis: Analysis, wants: readonly Want[]): void {
  const before = [...analysis.findings.values()].flat().filter((finding) => finding.code === code);
  const fixed = before.find((finding) => finding.fixes?.[0]);
  const fix = fixed?.fixes?.[0];
  const golden = join(folder, `${name}.fixed.gtm.yaml`);
  if (!fixed || !fix) {
    assert.ok(!wants.some((wanted) => wanted.fix !== undefined), `${name} wants a fix and there is none.`);
    assert.ok(!existsSync(golden), `${golden} exists, but ${name} has no fix.`);
    return;
  }
  const after = edited(analysis.sources, fix.edits);
  const text = after.get(fixed.at.file) ?? '';
  const written = [...analysis.findings.keys()].length === 1 ? withoutAdded(text, analysis, fixed.at.file, name) : text;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, written);
  assert.ok(existsSync(golden), `${golden} is missing: write it, or run with UPDATE_GOLDEN=1 and read it.`);
  assert.equal(written, readFileSync(golden, 'utf8'), `${name} after "${fix.title}"`);
  const again = analyze(sourcesOf(Object.fromEntries(after)), analysis.options);
  const left = [...again.findings.values()].flat().filter((finding) => finding.code === code);
  assert.ok(
    left.filter((finding) => finding.message === fixed.message).length <
      before.filter((finding) => finding.message === fixed.message).length,
    `${name}: "${fix.title}" does not settle the finding.`,
  );
}

/** The texts of all files after some edits, by URI. */
function edited(sources: Sources, edits: readonly PlanEdit[]): ReadonlyMap<string, string> {
  return new Map(
    [...sources].map(([file, source]) => {
      const made = toTextEdits(
        source,
        edits.filter((edit) => (edit.op === 'section' ? edit.file : edit.at.file) === file),
      );
      assert.ok('edits' in made, 'refused' in made ? made.refused : '');
      return [file, applyTextEdits(source.text(), made.edits)];
    }),
  );
}

/** The fixed text without the keys that `planText` put at its end. */
function withoutAdded(text: string, analysis: Analysis, file: string, name: string): string {
  const whole = analysis.sources.get(file)?.text() ?? '';
  const own = readTexts(name)['plan.gtm.yaml'] ?? '';
  const added = whole.slice(own.replace(/\n*$/, '\n').length);
  return added !== '' && text.endsWith(added) ? text.slice(0, -added.length) : text;
}

/** A rule that reads what it does not declare would go stale while somebody types. */
function checkReads(rule: Rule, project: Project, day: string): void {
  if (!('check' in rule)) return;
  const declared = new Set<string>(['each' in rule ? rule.each : '', ...rule.reads]);
  const undeclared = new Set<string>();
  const plan = new Proxy(project.plan, {
    get: (target, key) => {
      if (typeof key === 'string' && !declared.has(key)) undeclared.add(key);
      return target[key as keyof Plan];
    },
  });
  const context = {
    plan,
    limits: limitsOf(project.plan.lint),
    get figures() {
      if (!declared.has('figures')) undeclared.add('figures');
      return project.figures;
    },
    get today() {
      if (!declared.has('today')) undeclared.add('today');
      return day;
    },
  };
  if ('each' in rule) for (const entry of project.plan[rule.each]) rule.check(entry, context);
  else rule.check(context);
  assert.deepEqual([...undeclared], [], `${rule.code} reads what its \`reads\` does not name`);
}

function shown(analysis: Analysis, findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const range = findingRange(analysis, finding);
      const source = analysis.sources.get(range.file);
      const line = source ? positionAt(source, range.start).line + 1 : 0;
      const text = source?.text().slice(range.start, range.end) ?? '';
      return `  found ${finding.code} ${finding.severity} at line ${line} on "${text}": ${finding.message}`;
    })
    .join('\n');
}
