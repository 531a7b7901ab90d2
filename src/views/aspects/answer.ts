import { canonicalAspects } from '../../core/catalogue';
import { count } from '../common/format';
import type { SideLabels } from '../common/names';
import { inSentence } from '../common/names';
import { words } from '../common/phrase';
import type { Phrase } from '../view';
import type { AspectRow } from './model';

/** How many reasons one sentence names before it counts the rest. */
const named = 2;

/** Where the sides meet, as one or two sentences that hold for these rows. */
export function aspectsAnswer(rows: readonly AspectRow[], labels: SideLabels): readonly Phrase[] {
  const declared = rows.filter((row) => row.at !== undefined);
  const undeclared = rows.length - declared.length;
  if (declared.length === 0) return nothingDeclared(rows);
  return [...meeting(declared, undeclared), ...trouble(declared, labels), ...notDeclared(undeclared)];
}

function nothingDeclared(rows: readonly AspectRow[]): readonly Phrase[] {
  const known = rows.filter((row) => Object.values(row.cells).some((cell) => cell.evidence.length > 0)).length;
  const data = known > 0 ? ` The plan’s own data speaks for ${known} of ${rows.length} aspects.` : '';
  return [words(`Neither side has said yet what it does.${data}`)];
}

function meeting(declared: readonly AspectRow[], undeclared: number): readonly Phrase[] {
  const met = declared.filter((row) => row.meets).length;
  const what = `${undeclared > 0 ? 'declared ' : ''}${declared.length === 1 ? 'aspect' : 'aspects'}`;
  if (met < declared.length)
    return [words(`${count(met)} of ${count(declared.length)} ${what} ${met === 1 ? 'meets' : 'meet'}.`)];
  if (met === 1) return [words('The one declared aspect meets.')];
  return [words(`${met === 2 ? 'Both' : `All ${count(met)}`} ${what} meet.`)];
}

/** "Marketing claims SAL, which sales owns; sales says nothing on data usage." */
function trouble(declared: readonly AspectRow[], labels: SideLabels): readonly Phrase[] {
  const reasons = declared.flatMap((row) => (row.meets ? [] : rowReasons(row, labels)));
  if (reasons.length === 0) return [];
  const shown = reasons.slice(0, named).flatMap((reason, i): readonly Phrase[] => {
    const [first, ...rest] = reason;
    if (!first) return [];
    return i === 0 ? [words(` ${capitalised(first.text)}`), ...rest] : [words(`; ${first.text}`), ...rest];
  });
  const more = reasons.length > named ? `; and ${reasons.length - named} more` : '';
  return [...shown, words(`${more}.`)];
}

function rowReasons(row: AspectRow, labels: SideLabels): readonly (readonly Phrase[])[] {
  const sides = ['marketing', 'sales'] as const;
  const aspect = row.name.charAt(0).toLowerCase() + row.name.slice(1);
  const silent = sides.filter((side) => row.cells[side].missing !== undefined);
  if (silent.length === 2) return [[words('neither side speaks on '), { text: aspect, anchor: row.anchor }]];
  return sides.flatMap((side) => {
    const who = inSentence(labels[side]);
    const cell = row.cells[side];
    const claims = cell.said.flatMap((said) =>
      said.conflict === undefined
        ? []
        : [[words(`${who} claims `), { text: said.text, anchor: row.anchor }, words(`, ${said.conflict}`)]],
    );
    return cell.missing
      ? [...claims, [words(`${who} says nothing on `), { text: aspect, anchor: row.anchor }]]
      : claims;
  });
}

function notDeclared(undeclared: number): readonly Phrase[] {
  if (undeclared === 0) return [];
  const verb = undeclared === 1 ? 'is' : 'are';
  return [words(` ${count(undeclared)} of the ${canonicalAspects.length} usual ones ${verb} not declared yet.`)];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
