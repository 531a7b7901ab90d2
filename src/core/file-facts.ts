import { memo } from './memo';
import type { Raw } from './rules/judge';
import type { Source, SyntaxProblem } from './syntax';

/** Faults of the text itself, as STR-001; remembered by the source. */
export const syntaxRaws: (source: Source) => readonly Raw[] = memo((source: Source) =>
  source.problems.map((problem) => syntaxRaw(problem, source.file)),
);

/** A warning of the YAML reader leaves the data as it was meant. */
function syntaxRaw({ kind, message, path, start, end }: SyntaxProblem, file: string): Raw {
  const raw: Raw = { code: 'STR-001', at: { file, path: path ?? [] }, message, span: { start, end } };
  return kind === 'warning' ? { ...raw, severity: 'warning' } : raw;
}
