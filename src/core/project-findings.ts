import { type Address, pointer } from './address';
import { allSections, damagedSections, incompleteKinds, readsDamaged } from './damage';
import { syntaxRaws } from './file-facts';
import { moneyRaws, shapeRaws } from './file-shape';
import type { Finding } from './finding';
import { memo, sameItems } from './memo';
import type { ReferenceIndex } from './model/references';
import type { Status } from './model/values';
import { onceAnAlias, repeatedWords } from './once-an-alias';
import { ruleOf, rules } from './rules';
import { findingKey, ignoresOf, ignoreUses, judged, type Policy, type Raw, withIgnores } from './rules/judge';
import type { FindingsContext, FindingsRule, RuleContext } from './rules/rule';
import { runRules } from './rules/run-rules';
import { sortFindings } from './sort-findings';
import type { Source } from './syntax';

/** What the findings of a plan are drawn from. */
export interface Facts {
  readonly context: RuleContext;
  /** The status by which it is judged. */
  readonly status: Status;
  /** The plan's files, its base last. */
  readonly files: readonly Source[];
  readonly index: ReferenceIndex;
  /** What was found where the files were joined. */
  readonly joining: readonly (readonly Raw[])[];
  /** A file that belongs to the plan is not there. */
  readonly missing: boolean;
}

/**
 * Everything that is to be said about a plan, file by file, ignored findings marked.
 *
 * @param before - the result before an edit, returned again where nothing else is to be said
 */
export function projectFindings(facts: Facts, before?: readonly Finding[]): readonly Finding[] {
  const { context, status, files, index, joining, missing } = facts;
  const root = files.find(({ file }) => file === context.plan.file)?.data;
  const shapes = files.map((source) => ({ source, raws: shapeRaws(source) }));
  const damaged = missing ? allSections : shapes.flatMap(({ source, raws }) => damagedSections(source, raws));
  const sound = damaged.length === 0;
  const speaking = sound ? rules : rules.filter((rule) => !('check' in rule && readsDamaged(rule, damaged)));
  const faults = shapes.flatMap(({ source, raws }) => [...raws, ...moneyRaws(source, root)]);
  const said = runRules(speaking, context, { ...index, incomplete: incompleteKinds(damaged) });
  const policy = { severity: context.plan.lint.severity, status };
  const first = [...files.map(syntaxRaws), ...faults, ...joining, ...withoutEchoes(said, faults)].flatMap((raws) =>
    judgedRaws(raws, policy),
  );
  const ignores = ignoresOf(context.plan, context.today);
  const marked = withIgnores(first, ignores);
  // Of a rule that is silent, or that knows only some ids, it is open what an entry of `lint.ignore` covers.
  const open = sound ? [] : rules.filter((rule) => 'checkReferences' in rule || !speaking.includes(rule));
  const openCodes = new Set<string | undefined>(open.map(({ code }) => code));
  const uses = ignoreUses(first, ignores).filter(({ entry, past }) => past || !openCodes.has(entry.rule));
  const second = aboutFindings(marked, { ...context, status, ignores: uses, ruleOf }, policy);
  return inOrder([...marked, ...withIgnores(second, ignores)], files, before);
}

/** The findings of reports; the same objects while reports and policy are the same. */
export function judgedRaws(raws: readonly Raw[], { severity, status }: Policy): readonly Finding[] {
  return raws.length === 0 ? none : judgedOnce(raws, severity, status);
}

const none: readonly Finding[] = [];

const judgedOnce = memo(
  (raws: readonly Raw[], severity: Policy['severity'], status: Policy['status']): readonly Finding[] =>
    judged(raws, { severity, status }, ruleOf),
);

/**
 * What rules say without what they say only because a value could not be read: that fault is told already. Such a
 * finding stands at the value or below it, or its fix would write over it ("no target", where the target is a text).
 */
function withoutEchoes(
  said: readonly (readonly Raw[])[],
  faults: readonly (readonly Raw[])[],
): readonly (readonly Raw[])[] {
  const unread = new Set(
    faults.flatMap((raws) => raws.flatMap(({ at }) => (at.on === 'value' ? [placeText(at.file, at.path)] : []))),
  );
  if (unread.size === 0) return said;
  const within = ({ file, path }: Address): boolean =>
    path.some((_, i) => i > 0 && unread.has(placeText(file, path.slice(0, i + 1))));
  const isEcho = ({ code, at, fixes = [] }: Raw): boolean =>
    !code.startsWith('REF-') &&
    (within(at) || fixes.some(({ edits }) => edits.some((edit) => edit.op === 'set' && within(edit.at))));
  return said.map((raws) => (raws.some(isEcho) ? raws.filter((raw) => !isEcho(raw)) : raws));
}

function placeText(file: string, path: Raw['at']['path']): string {
  return `${file} ${pointer(path)}`;
}

const findingsRules: readonly FindingsRule[] = rules.flatMap((rule) => ('checkFindings' in rule ? [rule] : []));

function aboutFindings(first: readonly Finding[], context: FindingsContext, policy: Policy): readonly Finding[] {
  return findingsRules.flatMap((rule) => {
    const raws = rule.checkFindings(first, context).map((report) => ({ ...report, code: rule.code }));
    return judged(raws, policy, ruleOf);
  });
}

/** File by file in the plan's order, each finding once. */
function inOrder(
  found: readonly Finding[],
  files: readonly Source[],
  before: readonly Finding[] | undefined,
): readonly Finding[] {
  const order = files.map(({ file, sections }) => `${file} ${sections.map(({ key }) => key).join(' ')}`);
  const last = before && drafts.get(before);
  if (before && last && sameItems(last.found, found) && sameItems(last.order, order)) return before;
  const byFile = new Map<string, Map<string, Finding>>(files.map(({ file }) => [file, new Map()]));
  for (const finding of found) {
    const known = byFile.get(finding.at.file);
    const key = findingKey(finding);
    if (known && !known.has(key)) known.set(key, finding);
  }
  let repeats = false;
  const result = files.flatMap((source) => {
    const findings = sortFindings([...(byFile.get(source.file)?.values() ?? [])], source);
    const repeated = repeatedWords(findings);
    repeats ||= repeated.size > 0;
    return onceAnAlias(findings, repeated, source);
  });
  // Which places are one text depends on the text itself, so repeated words are looked at each time.
  if (!repeats) drafts.set(result, { found, order });
  return result;
}

/** What a result was put in order from. */
const drafts = new WeakMap<
  readonly Finding[],
  { readonly found: readonly Finding[]; readonly order: readonly string[] }
>();
