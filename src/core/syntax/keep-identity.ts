import { isRecord, setOwn } from './plain-value';

/**
 * `next`, with every part that equals its counterpart in `previous` replaced by that same object, so that whoever
 * memoises by identity computes only what changed. List items are matched from both ends, so that one inserted or
 * removed item leaves the others as they are.
 */
export function keepIdentity(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return keepList(previous, next);
  if (isRecord(previous) && isRecord(next)) return keepRecord(previous, next);
  return next;
}

function keepList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const kept = new Array<unknown>(next.length);
  let front = 0;
  const shorter = Math.min(previous.length, next.length);
  while (front < shorter) {
    kept[front] = keepIdentity(previous[front], next[front]);
    if (!Object.is(kept[front], previous[front])) break;
    front++;
  }
  if (front === previous.length && front === next.length) return previous;
  let back = 0;
  while (back < shorter - front) {
    const index = next.length - 1 - back;
    const old = previous[previous.length - 1 - back];
    kept[index] = keepIdentity(old, next[index]);
    if (!Object.is(kept[index], old)) break;
    back++;
  }
  for (let i = front; i < next.length - back; i++) {
    kept[i] = i < previous.length - back ? keepIdentity(previous[i], next[i]) : next[i];
  }
  return kept;
}

function keepRecord(previous: Record<string, unknown>, next: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(next);
  const oldKeys = Object.keys(previous);
  let same = keys.length === oldKeys.length;
  const kept: Record<string, unknown> = {};
  for (const [i, key] of keys.entries()) {
    const had = Object.hasOwn(previous, key);
    const value = had ? keepIdentity(previous[key], next[key]) : next[key];
    setOwn(kept, key, value);
    same &&= had && oldKeys[i] === key && Object.is(value, previous[key]);
  }
  return same ? previous : kept;
}
