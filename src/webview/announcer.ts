import type { PlanHeader } from '../protocol/server';

const quietMs = 1500;

/** Says new counts of findings once typing has stopped; the first counts are no news. */
export function createAnnouncer(say: (text: string) => void): (header: PlanHeader) => void {
  let last: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return ({ counts }) => {
    const text = `${many(counts.errors, 'error')}, ${many(counts.warnings, 'warning')}, ${many(counts.infos, 'note')}.`;
    const first = last === undefined;
    if (text === last) return;
    last = text;
    clearTimeout(timer);
    if (!first) timer = setTimeout(() => say(text), quietMs);
  };
}

function many(n: number, word: string): string {
  return `${n} ${n === 1 ? word : `${word}s`}`;
}
