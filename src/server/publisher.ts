import type { Connection } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis-types';
import type { Finding } from '../core/finding';
import type { Source } from '../core/syntax';
import { type Display, toDiagnostics } from './diagnostic';
import type { Documents } from './documents';

/** Sends diagnostics to the editor, for files whose diagnostics differ from what was last sent. */
export interface Publisher {
  /** Tells what is wrong in every file that is `settled`; what is no longer known is cleared. */
  readonly publish: (analysis: Analysis, settled: (file: string) => boolean) => void;
  /** The editor has this file afresh, or shows findings differently: what was sent counts no more. */
  readonly forget: (file?: string) => void;
}

interface Sent {
  readonly findings: readonly Finding[];
  readonly source: Source | undefined;
  /** Some finding points into another file, so this file's own state does not tell whether it changed. */
  readonly pointsAway: boolean;
  /** The diagnostics as text; empty text when what the editor has is not known. */
  readonly text: string;
}

export function createPublisher(connection: Connection, documents: Documents, display: () => Display): Publisher {
  const sent = new Map<string, Sent>();

  function publishFile(analysis: Analysis, file: string, findings: readonly Finding[]): void {
    const source = analysis.sources.get(file);
    const before = sent.get(file);
    const same = before?.findings === findings && before.source === source && before.text !== '';
    if (before && same && !before.pointsAway) return;
    const diagnostics = toDiagnostics(analysis, findings, display());
    const text = JSON.stringify(diagnostics);
    const pointsAway = findings.some((finding) => finding.related?.some(({ at }) => at.file !== file));
    sent.set(file, { findings, source, pointsAway, text });
    // Of a file that was fine and is fine nobody hears, unless somebody has it open and waits.
    const version = documents.get(file)?.version ?? undefined;
    if (before?.text === text || (!before && version === undefined && diagnostics.length === 0)) return;
    void connection.sendDiagnostics({ uri: file, diagnostics, ...(version === undefined ? {} : { version }) });
  }

  return {
    publish: (analysis, settled) => {
      for (const [file, findings] of analysis.findings) {
        // A file that was read because a plan named it, and that none names any more, is nobody's concern.
        const known = documents.get(file);
        const concerns = known?.version !== null || known.inWorkspace || analysis.rootsOf(file).length > 0;
        if (settled(file)) publishFile(analysis, file, concerns ? findings : []);
      }
      for (const file of sent.keys()) {
        if (analysis.findings.has(file)) continue;
        sent.delete(file);
        void connection.sendDiagnostics({ uri: file, diagnostics: [] });
      }
    },
    forget: (file) => {
      for (const [known, state] of sent) {
        if (file === undefined || file === known) sent.set(known, { ...state, text: '' });
      }
    },
  };
}
