import { capital, count, numberWord } from '../common/format';
import { firstSentence, plainMessage } from '../common/message';
import { inSentence } from '../common/names';
import { andList, words } from '../common/phrase';
import type { Answer, Phrase } from '../view';
import type { FindingRow, FindingsModel } from './model';

type Lists = Pick<FindingsModel, 'groups' | 'ignored' | 'sides'>;

/** What weighs most, and with whom the open findings lie. */
export function findingsAnswer(model: Lists): Answer {
  const rows = model.groups.flatMap((group) => group.rows);
  return {
    question: 'What must be settled before this plan is trusted?',
    sentence: rows.length === 0 ? nothing(model) : [...heaviest(rows), ...withWhom(model, rows.length)],
  };
}

function nothing({ ignored }: Lists): readonly Phrase[] {
  if (ignored.length === 0) return [words('Nothing: no finding is open.')];
  const verb = ignored.length === 1 ? 'is' : 'are';
  return [words(`Nothing is open; ${numberWord(ignored.length)} ${verb} ignored with a reason.`)];
}

function heaviest(rows: readonly FindingRow[]): readonly Phrase[] {
  const kinds = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ] as const;
  for (const [severity, word] of kinds) {
    const found = rows.filter((row) => row.severity === severity);
    const [first] = found;
    if (!first) continue;
    const many = found.length > 1;
    const head = `${capital(numberWord(found.length))} ${word}${many ? 's' : ''}`;
    const only = severity === 'info' ? ` and nothing worse${many ? '' : ':'}` : '';
    if (severity === 'info' && many) return [words(`${head}${only}.`)];
    return [
      words(`${head}${only}${many ? ', first: ' : severity === 'info' ? ' ' : ': '}`),
      { text: said(first.message), at: first.at },
      words('.'),
    ];
  }
  return [];
}

/** What is wrong, as the end of a sentence. */
function said(message: string): string {
  return plainMessage(firstSentence(message)).replace(/[.!?]$/, '');
}

/** "Five of ten findings lie with marketing, two with sales, three with both." */
function withWhom({ sides }: Lists, total: number): readonly Phrase[] {
  const held = sides.filter((entry) => entry.total > 0);
  if (total === 1 || held.length === 0) return [];
  const name = (side: (typeof sides)[number]) =>
    side.side === 'shared' ? 'both' : side.side === 'other' ? 'others' : inSentence(side.label);
  const [first] = held;
  if (held.length === 1 && first) return [words(` All ${count(total)} lie with ${name(first)}.`)];
  const parts = held.map((entry, i) => {
    if (i > 0) return [words(`${numberWord(entry.total)} with ${name(entry)}`)];
    const verb = entry.total === 1 ? 'lies' : 'lie';
    return [words(`${capital(numberWord(entry.total))} of ${numberWord(total)} findings ${verb} with ${name(entry)}`)];
  });
  return [words(' '), ...andList(parts), words('.')];
}
