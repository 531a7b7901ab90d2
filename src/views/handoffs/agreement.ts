import { decimal } from '../common/format';
import { many } from '../common/many';
import type { HandoffCard } from './model';

/** A handoff as a page that both sides can sign: Markdown, in the plan's own words. */
export function agreement(card: Omit<HandoffCard, 'agreement'>): string {
  const { from, to, giver, receiver, promise, volume, speed, fields, acceptIf, reject, escalateTo, review } = card;
  const who = (name: string | undefined, label: string) => (name === undefined ? label : `${name} (${label})`);
  const lines = (title: string, items: readonly string[]) =>
    items.length > 0 ? [`## ${title}`, '', ...items.map((item) => `- ${plain(item)}`), ''] : [];
  const given = [
    promise?.volume === undefined ? '' : `${decimal(promise.volume)} ${many(from.name)} ${promise.per}`.trim(),
    promise?.acceptance === undefined ? '' : `${promise.acceptance} of them good enough to be accepted`,
    fields.length > 0 ? `each with ${fields.join(', ')}` : '',
    volume.needed === undefined ? '' : `the plan needs ${decimal(volume.needed)} a month`,
  ].filter(Boolean);
  return [
    `# ${plain(from.name)} to ${plain(to.name)}`,
    '',
    ...lines(`${who(giver.owner?.name, giver.label)} promises`, given),
    ...lines(
      `${who(receiver.owner?.name, receiver.label)} promises`,
      speed.map((term) => `${term.label}: ${[term.value, term.note].filter(Boolean).join(' ')}`),
    ),
    ...lines('Accepted if', acceptIf),
    ...lines('Sent back', reject.length > 0 ? [reject.map((phrase) => phrase.text).join('')] : []),
    ...lines(
      'Otherwise',
      [escalateTo ? `A breach goes to ${escalateTo.name}` : '', review ? `Reviewed ${review}` : ''].filter(Boolean),
    ),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** Text of the plan on one line, with the signs that Markdown reads made harmless. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');
}
