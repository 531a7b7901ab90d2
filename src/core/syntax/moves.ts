import { type Path, samePath } from '../address';
import type { PlanEdit } from '../edit';

/** How an edit moves the addresses of those that follow it. */
export type Move =
  | { readonly kind: 'gone' | 'inserted'; readonly list: Path; readonly index: number }
  | { readonly kind: 'gone-key'; readonly path: Path }
  | { readonly kind: 'renamed'; readonly path: Path; readonly to: string };

/** How an edit moves the addresses of others; undefined when it moves none. */
export function moveOf(one: PlanEdit): Move | undefined {
  if (one.op === 'rename-key') return { kind: 'renamed', path: one.at.path, to: one.to };
  if (one.op === 'append' && one.index !== undefined) return { kind: 'inserted', list: one.at.path, index: one.index };
  if (one.op !== 'remove') return undefined;
  const last = one.at.path.at(-1);
  return typeof last === 'number'
    ? { kind: 'gone', list: one.at.path.slice(0, -1), index: last }
    : { kind: 'gone-key', path: one.at.path };
}

/** The edit at its address after the moves; undefined when what it names is gone. */
export function movedEdit(one: PlanEdit, moves: readonly Move[]): PlanEdit | undefined {
  if (one.op === 'section') return one;
  let path: Path | undefined = one.at.path;
  for (const move of moves) path = path && movedPath(path, move, one);
  return path && { ...one, at: { file: one.at.file, path } };
}

function movedPath(path: Path, move: Move, one: PlanEdit): Path | undefined {
  if (move.kind === 'gone-key') {
    // A key that was removed can be set anew.
    return startsWith(path, move.path) && one.op !== 'set' && one.op !== 'append' ? undefined : path;
  }
  if (move.kind === 'renamed') {
    return startsWith(path, move.path) ? [...move.path.slice(0, -1), move.to, ...path.slice(move.path.length)] : path;
  }
  const step = path[move.list.length];
  if (typeof step !== 'number' || !startsWith(path, move.list)) return path;
  const rest = path.slice(move.list.length + 1);
  if (move.kind === 'inserted') return step >= move.index ? [...move.list, step + 1, ...rest] : path;
  if (step === move.index) return undefined;
  return step > move.index ? [...move.list, step - 1, ...rest] : path;
}

function startsWith(path: Path, begin: Path): boolean {
  return samePath(path.slice(0, begin.length), begin);
}
