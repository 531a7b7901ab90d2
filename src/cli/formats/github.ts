import type { Severity } from '../../core/finding';
import type { Format } from './format';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub turns into annotations beside the lines of a pull request. */
export const github: Format = ({ findings }) =>
  findings
    .filter((one) => !one.ignored)
    .map(({ severity, file, range, code, name, message }) => {
      const facts = {
        file,
        line: range.start.line + 1,
        endLine: range.end.line + 1,
        col: range.start.character + 1,
        endColumn: range.end.character + 1,
        title: `${code} ${name}`,
      };
      const list = Object.entries(facts).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      return `::${levels[severity]} ${list.join(',')}::${escapeData(message)}\n`;
    })
    .join('');

// The escapes that the runner undoes: https://docs.github.com/actions, "workflow commands".
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
