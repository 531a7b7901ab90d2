import { contentType, method } from '../../../core/catalogue';
import { byId } from '../../../core/model/lookup';
import type { Handoff, Plan, Playbook } from '../../../core/model/plan';
import type { FunctionSide, Side } from '../../../core/model/values';
import { cadence, count, duration, every, money, plural, rate } from '../../common/format';
import { many } from '../../common/many';
import { namedStage, segmentName, sidesOf } from '../../common/names';
import { link, linkTo, listed, words } from '../../common/phrase';
import type { Phrase } from '../../view';
import type { EvidenceSource } from './source';
import { distinct, ownerSide } from './source';

/** With which methods the side talks to the buyer: playbooks of the stages that it owns. */
export const playbooks: EvidenceSource = ({ plan, side }) => {
  const own = plan.playbooks.filter((playbook) => playbookSide(plan, playbook) === side);
  if (own.length === 0) return undefined;
  return own.slice(0, 3).flatMap((playbook, i): readonly Phrase[] => {
    const name = linkTo(method(playbook.method)?.label ?? playbook.id, playbook.at);
    const segments = playbook.segments.map((id) => segmentName(plan, id)).join(', ');
    return [...(i === 0 ? [] : [words(', ')]), name, ...(segments ? [words(` for ${segments}`)] : [])];
  });
};

/** A playbook belongs to the side that owns its stages; to both when each owns some. */
function playbookSide(plan: Plan, playbook: Playbook): Side | 'other' | undefined {
  const sides = [
    ...sidesOf(
      plan,
      playbook.stages.map((id) => byId(plan.stages).get(id)?.owner),
    ),
  ];
  if (sides.includes('marketing') && sides.includes('sales')) return 'shared';
  return sides.find((side) => side !== 'other') ?? sides[0];
}

/** The side's steps, first to last. */
export const processes: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared') return undefined;
  const steps = plan.processes?.[side] ?? [];
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return undefined;
  const names = [first, last].map((step) => ({ name: step.name ?? step.id ?? 'step', at: step.at }));
  const ends = names.flatMap((step, i) => (i === 0 ? [link(step)] : [words(' … '), link(step)]));
  return [words(`${plural(steps.length, 'step')}: `), ...(steps.length > 1 ? ends : ends.slice(0, 1))];
};

/** What the side promises where the buyer changes hands: a volume as the giver, speed as the receiver. */
export const handoffs: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared') return undefined;
  const given = plan.handoffs.find(
    (handoff) => ownerSide(plan, handoff.giver) === side && handoff.commitment?.volume !== undefined,
  );
  const taken = plan.handoffs.find((handoff) => ownerSide(plan, handoff.receiver) === side && speed(handoff) !== '');
  const lines = [given && promise(plan, given), taken && pace(plan, taken)].filter((line) => line !== undefined);
  return lines.length > 0 ? lines.flatMap((line, i) => (i === 0 ? line : [words('; '), ...line])) : undefined;
};

function promise(plan: Plan, handoff: Handoff): readonly Phrase[] {
  const stage = namedStage(plan, handoff.from)?.name ?? '';
  const per = handoff.commitment?.per ? ` ${cadence(handoff.commitment.per)}` : '';
  return [
    words('Promises '),
    linkTo(`${count(handoff.commitment?.volume ?? 0)} ${many(stage)}`, handoff.at),
    words(per),
  ];
}

function pace(plan: Plan, handoff: Handoff): readonly Phrase[] {
  return [words(`${namedStage(plan, handoff.to)?.name ?? 'Handoff'}: `), linkTo(speed(handoff), handoff.at)];
}

function speed(handoff: Handoff): string {
  const { sla } = handoff;
  return [
    sla?.firstTouch ? `first touch in ${duration(sla.firstTouch)}` : '',
    sla?.decide ? `decision in ${duration(sla.decide)}` : '',
    sla?.attainment === undefined ? '' : `attainment ${rate(sla.attainment)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** How often the side keeps its promised times. */
export const slaPromises: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared') return undefined;
  const own = plan.handoffs.filter((handoff) => ownerSide(plan, handoff.receiver) === side);
  const rates = own.map((handoff) => handoff.sla?.attainment).filter((value) => value !== undefined);
  return rates.length > 0 ? [words(`SLA attainment promised: ${rates.map(rate).join(', ')}`)] : undefined;
};

/** How many criteria decide whether the side takes a buyer over. */
export const acceptance: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared') return undefined;
  const own = plan.handoffs.filter((handoff) => ownerSide(plan, handoff.receiver) === side);
  const criteria = own.reduce((sum, handoff) => sum + handoff.acceptIf.length, 0);
  return criteria > 0
    ? [words(`Accepts by ${plural(criteria, 'criterion', 'criteria')} in ${plural(own.length, 'handoff')}`)]
    : undefined;
};

/** What is scored, from how many points on, and who agreed to it. */
export const scoring: EvidenceSource = ({ plan, side }) => {
  const own = plan.scoring.filter((model) => agreedSide(sidesOf(plan, model.agreedBy)) === side);
  const [model] = own;
  if (!model) return undefined;
  const thresholds = model.thresholds.flatMap((threshold) => {
    const stage = namedStage(plan, threshold.stage);
    return stage && threshold.total !== undefined ? [`${stage.name} from ${count(threshold.total)} points`] : [];
  });
  const agreed = side === 'shared' ? ', agreed by both' : '';
  return [
    linkTo('Lead score', model.at),
    words(`${thresholds.length > 0 ? `: ${thresholds.join(', ')}` : ''}${agreed}`),
  ];
};

/** Scoring that nobody signed has no side; that of both sides is shared. */
function agreedSide(sides: ReadonlySet<FunctionSide>): Side | 'other' | undefined {
  if (sides.has('marketing') && sides.has('sales')) return 'shared';
  return [...sides][0];
}

/** What the side answers for besides its stages. */
export const activities: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared') return undefined;
  const own = plan.activities.filter((activity) =>
    activity.accountable.some((owner) => ownerSide(plan, owner) === side),
  );
  if (own.length === 0) return undefined;
  const names = own.map((activity) => ({ name: activity.name ?? activity.id, at: activity.at }));
  return [words(`Answers for ${plural(own.length, 'activity', 'activities')}: `), ...listed(names)];
};

/** Which content the side makes, or has asked for. */
export const content: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared') return undefined;
  const made = plan.content.filter((piece) => ownerSide(plan, piece.owner) === side);
  const asked = plan.content.filter(
    (piece) => ownerSide(plan, piece.requestedBy) === side && ownerSide(plan, piece.owner) !== side,
  );
  const kinds = distinct(made.map((piece) => contentType(piece.type)?.label ?? piece.type));
  const lines = [
    made.length > 0
      ? `Makes ${plural(made.length, 'piece')} of content${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}`
      : '',
    asked.length > 0 ? `${made.length > 0 ? 'asked' : 'Asked'} for ${plural(asked.length, 'piece')}` : '',
  ].filter(Boolean);
  return lines.length > 0 ? [words(lines.join('; '))] : undefined;
};

/** What the side tells the other one, and how often. */
export const feedback: EvidenceSource = ({ plan, side }) => {
  const own = plan.feedback.filter(
    (loop) => (loop.from === side || ownerSide(plan, loop.from) === side) && loop.about !== undefined,
  );
  const [loop] = own;
  if (!loop) return undefined;
  const often = loop.cadence ? `, ${every(loop.cadence)}` : '';
  return [
    words('Reports '),
    linkTo(loop.about ?? loop.id, loop.at),
    words(`${often}${own.length > 1 ? ` and ${own.length - 1} more` : ''}`),
  ];
};

/** Who of the side is paid how, as far as the plan says. */
export const compensation: EvidenceSource = ({ plan, side }) => {
  const own = plan.roles.filter((role) => role.compensation !== undefined && ownerSide(plan, role.id) === side);
  if (own.length === 0) return undefined;
  return own
    .slice(0, 3)
    .flatMap((role, i): readonly Phrase[] => [
      ...(i === 0 ? [] : [words('; ')]),
      link({ name: role.title ?? role.id, at: role.at }),
      words(`: ${role.compensation ?? ''}`),
    ]);
};

/** Which roles the side has. */
export const roles: EvidenceSource = ({ plan, side }) => {
  const own = plan.roles.filter((role) => ownerSide(plan, role.id) === side);
  return own.length > 0 ? listed(own.map((role) => ({ name: role.title ?? role.id, at: role.at }))) : undefined;
};

/** What each person of the side has to bring. */
export const quotas: EvidenceSource = ({ plan, side }) => {
  const own = plan.capacity.filter((entry) => entry.quota !== undefined && ownerSide(plan, entry.role) === side);
  if (own.length === 0) return undefined;
  return own
    .slice(0, 2)
    .flatMap((entry, i): readonly Phrase[] => [
      ...(i === 0 ? [words('Quota ')] : [words(', ')]),
      linkTo(money(entry.quota ?? 0, plan.head.currency), entry.at),
      words(entry.segment === undefined ? '' : ` ${segmentName(plan, entry.segment)}`),
    ]);
};
