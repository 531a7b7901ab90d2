import { version } from '../../../package.json';
import type { Severity } from '../../core/finding';
import { rules } from '../../core/rules';
import type { Reported } from '../reported';
import type { Format } from './format';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0: what code-scanning services read. Ignored findings are kept as suppressed. */
export const sarif: Format = ({ findings }) => {
  const used = rules.filter((rule) => findings.some((one) => one.code === rule.code));
  const run = {
    tool: {
      driver: {
        name: 'gtm-plan',
        version,
        rules: used.map(({ code, name, summary, why, settle, severity }) => ({
          id: code,
          name,
          shortDescription: { text: summary },
          fullDescription: { text: why },
          help: { text: settle },
          defaultConfiguration: { level: levels[severity] },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: findings.map((one) => ({
      ruleId: one.code,
      ruleIndex: used.findIndex((rule) => rule.code === one.code),
      level: levels[one.severity],
      message: { text: one.message },
      locations: [location(one)],
      ...(one.related.length > 0
        ? { relatedLocations: one.related.map((other) => ({ ...location(other), message: { text: other.message } })) }
        : {}),
      partialFingerprints: { 'gtmPlanAddress/v1': `${one.code}:${one.address}` },
      ...(one.ignored ? { suppressions: [{ kind: 'inSource' }] } : {}),
    })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function location({ file, range }: Pick<Reported, 'file' | 'range'>): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: {
        startLine: range.start.line + 1,
        startColumn: range.start.character + 1,
        endLine: range.end.line + 1,
        endColumn: range.end.character + 1,
      },
    },
  };
}
