import type { Severity } from '../../core/finding';
import type { Format } from './format';

const colours: Readonly<Record<Severity, string>> = { error: '\u001b[31m', warning: '\u001b[33m', info: '\u001b[36m' };

/** One clickable line a finding (`file:line:column`, from 1), then a sum. Ignored findings are only counted. */
export const text: Format = ({ files, findings, errors, warnings, infos, colour }) => {
  const paint = (code: string, words: string): string => (colour ? `${code}${words}\u001b[0m` : words);
  const open = findings.filter((one) => !one.ignored);
  const lines = open.map(({ file, range, severity, message, code }) => {
    const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
    return `${place}  ${paint(colours[severity], severity)}  ${message}  ${paint('\u001b[2m', code)}\n`;
  });
  const ignored = findings.length - open.length;
  const sum = [
    count(errors, 'error'),
    count(warnings, 'warning'),
    count(infos, 'note'),
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
  ].join(', ');
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${count(files, 'file')}: ${sum}\n`;
};

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
