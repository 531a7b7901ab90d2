import { byId } from '../../core/model/lookup';
import { ceilVolume } from '../../core/units';
import { capital, count, numberWord } from '../common/format';
import { many } from '../common/many';
import { inSentence, stageShort } from '../common/names';
import { andList, words } from '../common/phrase';
import type { Answer, Phrase, ViewInput } from '../view';
import type { StageColumn, StagesModel } from './model';

type Lanes = Pick<StagesModel, 'lanes' | 'columns'>;

/** Who holds the buyer, and the one place where the change of hands is weakest. */
export function stagesAnswer(input: ViewInput, model: Lanes): Answer {
  return {
    question: 'Who holds the buyer at each stage, and where does the buyer change hands?',
    sentence:
      model.columns.length === 0
        ? [words('No stage is written down yet.')]
        : [...holders(model), ...change(input, model)],
  };
}

/** "Marketing holds two stages, sales three." */
function holders({ lanes, columns }: Lanes): readonly Phrase[] {
  const held = lanes
    .filter((lane) => lane.key !== 'nobody')
    .map((lane) => ({ lane, total: columns.filter((stage) => stage.lane === lane.key).length }))
    .filter(({ total }) => total > 0);
  const free = columns.filter((stage) => stage.lane === 'nobody').length;
  const parts = held.map(({ lane, total }, i) => {
    if (i > 0) return [words(`${inSentence(lane.label)} ${numberWord(total)}`)];
    return [words(`${lane.label} holds ${numberWord(total)} ${total === 1 ? 'stage' : 'stages'}`)];
  });
  const said = parts.length > 0 ? [...andList(parts), words('.')] : [];
  if (free === 0) return said;
  const nobody =
    free === columns.length
      ? 'No stage has an owner.'
      : `${capital(numberWord(free))} ${free === 1 ? 'stage has' : 'stages have'} no owner.`;
  return [...said, words(said.length > 0 ? ` ${nobody}` : nobody)];
}

/** The weakest change of hands: nothing agreed, then promised too little, then all agreed. */
function change(input: ViewInput, { columns }: Lanes): readonly Phrase[] {
  const missing = columns.filter((stage) => stage.flow?.missing !== undefined);
  const [gap] = missing;
  if (gap) {
    const more =
      missing.length > 1
        ? `, nor at ${numberWord(missing.length - 1)} more ${missing.length === 2 ? 'place' : 'places'}`
        : '';
    return [
      words(' Nothing is agreed between '),
      stageLink(input, gap),
      words(' and '),
      stageLink(input, nextOf(columns, gap)),
      words(more),
      words(', where the buyer changes hands.'),
    ];
  }
  return shortPromise(input) ?? agreed(columns);
}

function shortPromise({ plan, figures }: ViewInput): readonly Phrase[] | undefined {
  for (const entry of figures.handoffs) {
    const handoff = byId(plan.handoffs).get(entry.handoff);
    const promised = entry.promised.value;
    const needed = entry.needed.value;
    const stage = handoff?.from === undefined ? undefined : byId(plan.stages).get(handoff.from);
    const to = handoff?.to === undefined ? undefined : byId(plan.stages).get(handoff.to);
    if (!handoff || !stage || !to || promised === null || needed === null || promised >= needed) continue;
    const name = stageShort(stage);
    return [
      words(' The handoff from '),
      { text: `${name} to ${stageShort(to)}`, at: handoff.at },
      words(` is promised ${count(ceilVolume(needed - promised))} ${many(name)} short of what the plan needs.`),
    ];
  }
  return undefined;
}

function agreed(columns: readonly StageColumn[]): readonly Phrase[] {
  const total = columns.filter((stage) => stage.flow?.handoff !== undefined && changesHands(columns, stage)).length;
  if (total === 0) return [];
  const times = total === 1 ? 'once' : total === 2 ? 'twice' : `${numberWord(total)} times`;
  return [words(` The buyer changes hands ${times}, ${total === 1 ? 'with' : 'each time with'} a written handoff.`)];
}

function changesHands(columns: readonly StageColumn[], stage: StageColumn): boolean {
  return nextOf(columns, stage)?.lane !== stage.lane;
}

function nextOf(columns: readonly StageColumn[], stage: StageColumn): StageColumn | undefined {
  return columns[columns.indexOf(stage) + 1];
}

function stageLink({ plan }: ViewInput, column: StageColumn | undefined): Phrase {
  const stage = column && byId(plan.stages).get(column.id);
  return { text: stage ? stageShort(stage) : '', ...(column ? { anchor: column.anchor } : {}) };
}
