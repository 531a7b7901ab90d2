import { ceilVolume } from '../../core/units';
import { capital, count, decimal, numberWord } from '../common/format';
import { many } from '../common/many';
import { inSentence } from '../common/names';
import { words } from '../common/phrase';
import type { Answer, Phrase } from '../view';
import type { HandoffCard, HandoffsModel } from './model';

/** The promise that fits worst, in its figures; then the places without a promise of time. */
export function handoffsAnswer(cards: readonly HandoffCard[], missing: HandoffsModel['missing']): Answer {
  return {
    question: 'What does each side promise the other, and do the promises fit?',
    sentence: cards.length === 0 ? none(missing) : [...volumes(cards), ...unsettled(cards, missing)],
  };
}

function none(missing: HandoffsModel['missing']): readonly Phrase[] {
  if (missing.length === 0) return [words('No handoff is written down yet.')];
  const times = missing.length === 1 ? 'once' : missing.length === 2 ? 'twice' : `${numberWord(missing.length)} times`;
  return [words(`The buyer changes hands ${times}, and nothing is agreed.`)];
}

function volumes(cards: readonly HandoffCard[]): readonly Phrase[] {
  const promised = cards.filter((card) => card.volume.promised !== undefined);
  const tightest = [...promised].sort((a, b) => ratio(a) - ratio(b))[0];
  const head = `${capital(numberWord(cards.length))} ${cards.length === 1 ? 'handoff' : 'handoffs'}`;
  if (!tightest) return [words(`${head}, none with a promised volume.`)];
  const { promised: amount = 0, needed } = tightest.volume;
  const giver = tightest.giver.owner ? tightest.giver.label : 'Nobody';
  const said = { text: `${decimal(amount)} ${many(tightest.from.name)}`, anchor: tightest.anchor };
  if (needed === undefined) return [words(`${giver} promises `), said, words(' a month.')];
  return [
    words(`${giver} promises `),
    said,
    words(` a month; the plan needs ${count(ceilVolume(needed))}${amount < needed ? ', so it falls short' : ''}.`),
  ];
}

/** Promise over need; one that meets no known need is not tight. */
function ratio({ volume }: HandoffCard): number {
  return volume.needed ? (volume.promised ?? 0) / volume.needed : Number.POSITIVE_INFINITY;
}

function unsettled(cards: readonly HandoffCard[], missing: HandoffsModel['missing']): readonly Phrase[] {
  const [gap] = missing;
  if (gap) return [words(` Nothing is agreed between ${gap.from.name} and ${gap.to.name}.`)];
  const slow = cards.filter((card) => !card.speed.some((term) => term.label === 'First touch'));
  const [first] = slow;
  if (!first)
    return [
      words(cards.length === 1 ? ' The receiver promises a first touch.' : ' Every receiver promises a first touch.'),
    ];
  const who =
    slow.length === 1
      ? `${capital(inSentence(first.receiver.label))} promises`
      : `${capital(numberWord(slow.length))} receivers promise`;
  return [words(` ${who} no first touch.`)];
}
