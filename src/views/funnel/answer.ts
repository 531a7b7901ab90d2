import { capital, count, need, numberWord, signed } from '../common/format';
import { many } from '../common/many';
import { andList, words } from '../common/phrase';
import type { Answer, Phrase } from '../view';
import type { SegmentCard, SourceGap } from './model';

/** Whether supply meets need, and where it does not, why. */
export function funnelAnswer(segments: readonly SegmentCard[], hasFunnel: boolean): Answer {
  return { question: 'Does the plan add up?', sentence: sentence(segments, hasFunnel) };
}

interface Judged {
  readonly card: SegmentCard;
  readonly gap: SourceGap;
}

function sentence(segments: readonly SegmentCard[], hasFunnel: boolean): readonly Phrase[] {
  if (segments.length === 0)
    return [
      words(
        hasFunnel
          ? 'Nothing can be counted yet: no segment has a target.'
          : 'Nothing can be counted yet: the plan has no funnel.',
      ),
    ];
  const judged = segments.flatMap((card): readonly Judged[] => {
    const [gap] = card.gaps;
    return gap ? [{ card, gap }] : [];
  });
  const unknown = segments.filter((card) => card.gaps.length === 0);
  const short = judged.filter(({ gap }) => gap.value < -1e-9);
  const said = judged.length === 0 ? [] : short.length > 0 ? falls(short, segments.length) : adds(judged);
  return [...said, ...cannot(unknown, said.length > 0)];
}

function adds(judged: readonly Judged[]): readonly Phrase[] {
  const parts = judged.map(({ card, gap }, i) => [
    { text: card.name, anchor: card.anchor },
    words(` ${signed(gap.value)}${i === 0 ? ` ${many(gap.stage)}` : ''}`),
  ]);
  return [words('It adds up: '), ...andList(parts), words('.')];
}

function falls(short: readonly Judged[], all: number): readonly Phrase[] {
  const [worst] = [...short].sort((a, b) => a.gap.rate - b.gap.rate);
  if (!worst) return [];
  const { card, gap } = worst;
  const where =
    all === 1 ? 'It falls short: ' : `It falls short in ${numberWord(short.length)} of ${numberWord(all)} segments; `;
  const late = gap.raw >= gap.need;
  const why = late
    ? `; ${count(gap.raw)} are planned, but only ${count(gap.effective)} come in time.`
    : `; ${count(gap.raw)} are planned, ${need(gap.need)} needed.`;
  return [
    words(where),
    { text: card.name, anchor: card.anchor },
    words(` lacks ${count(-gap.value)} ${many(gap.stage)} from ${gap.label}${why}`),
  ];
}

function cannot(unknown: readonly SegmentCard[], more: boolean): readonly Phrase[] {
  const [first] = unknown;
  if (!first) return [];
  const lead = more ? ' ' : '';
  if (unknown.length > 1) return [words(`${lead}${capital(numberWord(unknown.length))} segments cannot be judged.`)];
  const why = first.reason?.replace(/[.]$/, '');
  return [
    words(lead),
    { text: first.name, anchor: first.anchor },
    words(` cannot be judged${why ? `: ${why.charAt(0).toLowerCase()}${why.slice(1)}` : ''}.`),
  ];
}
