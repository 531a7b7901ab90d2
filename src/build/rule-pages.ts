import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../core/rules';
import { type RuleExample, rulePage } from '../core/rules/page';
import type { Generated } from './generated';

/** More of a fixture than this is no example any more. */
const longest = 18;

/** What comes of the rules and their fixtures: examples for `explain`, the page of all rules, the README's table. */
export function rulePages(root: string): readonly Generated[] {
  const examples = Object.fromEntries(
    rules.flatMap(({ code }) => {
      const example = exampleOf(root, code);
      return example ? [[code, example] as const] : [];
    }),
  );
  const pages = rules.map((rule) => rulePage(rule, examples[rule.code], 2));
  return [
    {
      path: 'media/rule-examples.json',
      text: `${JSON.stringify(examples, null, 2)}\n`,
    },
    { path: 'media/rules.md', text: `# Rules\n\n${table('#')}\n\n${pages.join('\n\n')}\n` },
    { path: 'README.md', text: withTable(readFileSync(join(root, 'README.md'), 'utf8')) },
  ];
}

/** Code, summary and severity of every rule; codes link to the page of all rules. */
function table(page: string): string {
  const rows = rules.map(
    ({ code, summary, severity }) => `| [${code}](${page}${anchor(code, summary)}) | ${summary} | ${severity} |`,
  );
  return ['| rule | says | severity when approved |', '|---|---|---|', ...rows].join('\n');
}

/** As Markdown viewers make anchors of headings: lower case, words joined by dashes. */
function anchor(code: string, summary: string): string {
  return `${code} ${summary}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

function withTable(readme: string): string {
  const start = '<!-- rules -->';
  const end = '<!-- /rules -->';
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${start} … ${end}.`);
  return `${before}${start}\n\n${table('media/rules.md#')}\n\n${end}${after}`;
}

/** The part of a rule's fixture that raises it, and the same part of the one that does not. */
function exampleOf(root: string, code: string): RuleExample | undefined {
  const raises = fixture(root, code);
  const settled = fixture(root, `${code}.ok`);
  if (raises === undefined || settled === undefined) return undefined;
  const lines = raises.split('\n');
  const at = Math.max(
    0,
    lines.findIndex((line) => /#.*\bwant\b/.test(line)),
  );
  const section = sectionAt(lines, at);
  const key = /^[\w-]+/.exec(lines[section.start] ?? '')?.[0];
  const other = settled.split('\n');
  const start = other.findIndex((line) => key !== undefined && line.startsWith(`${key}:`));
  return {
    raises: excerpt(lines, section, at),
    settled: start < 0 ? clean(other.slice(0, longest)) : excerpt(other, sectionAt(other, start), start),
  };
}

function fixture(root: string, name: string): string | undefined {
  const path = join(root, 'test/rules', `${name}.gtm.yaml`);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const folder = join(root, 'test/rules', name);
  if (!existsSync(folder)) return undefined;
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name: file }) => file)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts.find((text) => /#.*\bwant\b/.test(text)) ?? texts[0];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The top-level section around a line. */
function sectionAt(lines: readonly string[], at: number): Span {
  const top = (line: string | undefined): boolean => /^[\w$-]+:/.test(line ?? '');
  let start = at;
  while (start > 0 && !top(lines[start])) start--;
  let end = at + 1;
  while (end < lines.length && !top(lines[end])) end++;
  return { start, end };
}

/** The section, or its first line and the list item around `at` where it is long. */
function excerpt(lines: readonly string[], { start, end }: Span, at: number): string {
  if (end - start <= longest) return clean(lines.slice(start, end));
  let item = Math.max(at, start + 1);
  while (item > start + 1 && !/^ {2}- /.test(lines[item] ?? '')) item--;
  let next = item + 1;
  while (next < end && !/^ {2}- /.test(lines[next] ?? '')) next++;
  return clean([
    lines[start] ?? '',
    ...(item > start + 1 ? ['  # …'] : []),
    ...lines.slice(item, Math.min(next, item + longest)),
  ]);
}

/** Without the comments that only the test runner reads, and without empty lines at the end. */
function clean(lines: readonly string[]): string {
  return lines
    .filter((line) => !/^# (also|status|today|as written)\b/.test(line))
    .map((line) => line.replace(/\s*#.*\bwant\b.*$/, ''))
    .join('\n')
    .trimEnd();
}
