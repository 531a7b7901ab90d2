import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Sources } from '../core/analysis-types';
import { edit, offsetAt, parse, type Source } from '../core/syntax';
import { sameFileKey } from '../core/uri-path';

/** One file that is known. Its text is in `source` and nowhere else. */
export interface PlanDocument {
  /** As the editor spells it, else as it was found. */
  readonly uri: string;
  readonly source: Source;
  /** The editor's version; `null` for a file that is not open. */
  readonly version: number | null;
  /** Found in the workspace: it stays known when it is closed. */
  readonly inWorkspace: boolean;
}

/** All texts of plans: open, in the workspace, or included by one of these. The server's only state besides results. */
export interface Documents {
  readonly open: (uri: string, version: number, text: string) => void;
  readonly change: (uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]) => void;
  /** The text now counts as what is on disk; a file outside the workspace is forgotten, with the files that only it named. */
  readonly close: (uri: string) => void;
  /** A file's text as it is on disk. Changes nothing while the editor has it open. */
  readonly found: (uri: string, text: string, inWorkspace: boolean) => void;
  /** A file is gone from disk. An open one stays until it is closed. */
  readonly gone: (uri: string) => void;
  readonly get: (uri: string) => PlanDocument | undefined;
  readonly all: () => Iterable<PlanDocument>;
  /** Immutable; the same object while nothing changes. */
  readonly sources: () => Sources;
}

/** An empty set of documents; `changed` is called after every change. */
export function createDocuments(changed: () => void): Documents {
  const files = new Map<string, PlanDocument>();
  let snapshot: Sources | undefined;

  function set(uri: string, document: PlanDocument | undefined): void {
    if (document) files.set(sameFileKey(uri), document);
    else files.delete(sameFileKey(uri));
    snapshot = undefined;
    changed();
  }
  const get = (uri: string): PlanDocument | undefined => files.get(sameFileKey(uri));

  return {
    get,
    all: () => files.values(),
    sources: () => {
      snapshot ??= new Map([...files.values()].map(({ uri, source }) => [uri, source]));
      return snapshot;
    },
    open: (uri, version, text) => {
      const known = get(uri);
      const same = known && known.uri === uri && known.source.length === text.length && known.source.text() === text;
      const source = same ? known.source : parse(uri, text, version);
      set(uri, { uri, source, version, inWorkspace: known?.inWorkspace ?? false });
    },
    change: (uri, version, changes) => {
      const known = get(uri);
      if (!known) return;
      let { source } = known;
      for (const change of changes) source = applyChange(source, change, version);
      set(uri, { ...known, source, version });
    },
    close: (uri) => {
      const known = get(uri);
      if (!known) return;
      if (known.inWorkspace) return set(uri, { ...known, version: null });
      // Files that were read for its sake are read again if another plan names them too.
      for (const [key, file] of files) if (file.version === null && !file.inWorkspace) files.delete(key);
      set(uri, undefined);
    },
    found: (uri, text, inWorkspace) => {
      const known = get(uri);
      if (known && known.version !== null) {
        if (known.inWorkspace !== inWorkspace) files.set(sameFileKey(uri), { ...known, inWorkspace });
        return;
      }
      if (known && known.inWorkspace === inWorkspace && known.source.text() === text) return;
      const source = parse(known?.uri ?? uri, text);
      set(uri, {
        uri: known?.uri ?? uri,
        source,
        version: null,
        inWorkspace: inWorkspace || (known?.inWorkspace ?? false),
      });
    },
    gone: (uri) => {
      const known = get(uri);
      if (!known) return;
      if (known.version === null) set(uri, undefined);
      else files.set(sameFileKey(uri), { ...known, inWorkspace: false });
    },
  };
}

function applyChange(source: Source, change: TextDocumentContentChangeEvent, version: number): Source {
  if (!('range' in change)) return edit(source, [{ start: 0, end: source.length, text: change.text }], version);
  const start = offsetAt(source, change.range.start);
  const end = offsetAt(source, change.range.end);
  return edit(source, [{ start, end, text: change.text }], version);
}
