import { below } from '../../address';
import type { Fix, Related } from '../../finding';
import { byId, ownerName } from '../../model/lookup';
import type { Campaign, Plan, Stage, Stance } from '../../model/plan';
import { functionWord } from '../function-word';
import { proposedRoles } from '../proposed-roles';
import type { PlanRule, Report } from '../rule';
import { stageName } from '../stage-name';
import { listed } from '../words';
import { type DecidedFunction, isDecided, isOneFunction, knownFunctions } from './decided-function';

/**
 * RSP-007: what the stance decides against what the data says. `shared` and `none` contradict nothing; a co-owner of a
 * stage, a contributor of a campaign or the owner of its sales contribution is enough, and a campaign in both directions
 * satisfies either (rulings 10.2.19 and 10.2.31).
 */
export const stanceAgainstOwners: PlanRule = {
  code: 'RSP-007',
  name: 'stance-against-owners',
  severity: 'warning',
  reads: ['stance', 'stages', 'campaigns', 'roles', 'teams'],
  summary: 'Owners do not follow what the stance decides',
  why: 'The company settled who does it, and the plan gives it to somebody else: one of the two is followed by nobody.',
  settle: 'Change the owner or add a contributor, or change the decision under `stance`.',
  check: ({ plan }) => {
    const { stance } = plan;
    if (!stance) return [];
    return [...qualification(plan, stance), ...afterTheSale(plan, stance), ...campaigns(plan, stance)];
  },
};

type Facts = Pick<Plan, 'stages' | 'campaigns' | 'roles' | 'teams'>;

function qualification(plan: Facts, stance: Stance): readonly Report[] {
  return Object.entries(stance.qualification).flatMap(([id, decision]): readonly Report[] => {
    const stage = byId(plan.stages).get(id);
    if (!stage || !isOneFunction(decision) || follows(plan, [stage], decision)) return [];
    const at = below(stance.at, 'qualification', id);
    const name = stageName(plan, id);
    return [
      {
        at: { ...at, on: 'value' },
        message: `The stance lets ${functionWord(decision)} qualify at ${name}, but ${owned(plan, stage)}. Change the stance or the owner.`,
        args: { stage: id, decision, owner: stage.owner ?? '' },
        related: [ownerPlace(plan, stage)],
        fixes: redecide(plan, at, stage),
      },
    ];
  });
}

function afterTheSale(plan: Facts, stance: Stance): readonly Report[] {
  const decision = stance.relationshipPostSale;
  const stages = plan.stages.filter(
    ({ position, terminal }) => position === 'post' && terminal !== 'lost' && terminal !== 'churned',
  );
  const [first] = stages;
  if (!first || !isOneFunction(decision) || follows(plan, stages, decision)) return [];
  const at = below(stance.at, 'relationship_owner', 'post_sale');
  const owners = listed(stages.map((stage) => owned(plan, stage)));
  return [
    {
      at: { ...at, on: 'value' },
      message: `The stance leaves buyers to ${functionWord(decision)} after the sale, but ${owners}. Change the stance or an owner.`,
      args: { stages: stages.map(({ id }) => id).join(', '), decision },
      related: stages.map((stage) => ownerPlace(plan, stage)),
      fixes: stages.length === 1 ? redecide(plan, at, first) : [],
    },
  ];
}

/** Whether one of the stages is owned as decided, or that cannot be known. */
function follows(plan: Facts, stages: readonly Stage[], decision: DecidedFunction): boolean {
  const known = stages.map((stage) =>
    stage.owner === undefined ? undefined : knownFunctions(plan, [stage.owner, stage.coOwner]),
  );
  return known.some((functions) => functions === undefined || functions.some((fn) => isDecided(decision, fn)));
}

function owned(plan: Facts, stage: Stage): string {
  const [fn] = knownFunctions(plan, [stage.owner]) ?? [];
  const whose = fn === undefined ? '' : ` of ${functionWord(fn)}`;
  return `${stageName(plan, stage.id)} belongs to ${ownerName(plan, stage.owner ?? '')}${whose}`;
}

function ownerPlace(plan: Facts, stage: Stage): Related {
  return { at: { ...below(stage.at, 'owner'), on: 'value' }, message: `${owned(plan, stage)}.` };
}

/** The decision that the owner of the stage stands for, where the stance has a word for it. */
function redecide(plan: Facts, at: Stance['at'], stage: Stage): readonly Fix[] {
  const [fn] = knownFunctions(plan, [stage.owner]) ?? [];
  const word = fn === 'presales' ? 'sales' : fn;
  if (word !== 'marketing' && word !== 'sales' && word !== 'customer_success' && word !== 'product') return [];
  return [{ title: `Decide for ${functionWord(word)}`, edits: [{ op: 'set', at, value: word }], safe: false }];
}

function campaigns(plan: Facts, stance: Stance): readonly Report[] {
  const decided = { inbound: stance.inboundOwner, outbound: stance.outboundOwner };
  if (!isOneFunction(decided.inbound) && !isOneFunction(decided.outbound)) return [];
  return plan.campaigns.flatMap((campaign): readonly Report[] => {
    const { direction, status } = campaign;
    if (direction === undefined || status === 'cancelled') return [];
    const ways = direction === 'both' ? (['inbound', 'outbound'] as const) : [direction];
    const wanted = ways.map((way) => decided[way]).filter(isOneFunction);
    const functions = campaignFunctions(plan, campaign);
    if (!functions || wanted.length < ways.length) return [];
    if (wanted.some((decision) => functions.some((fn) => isDecided(decision, fn)))) return [];
    return [unfollowed(plan, stance, campaign, wanted)];
  });
}

function campaignFunctions(plan: Facts, { owner, contributors, salesContribution }: Campaign) {
  return owner === undefined ? undefined : knownFunctions(plan, [owner, salesContribution?.owner, ...contributors]);
}

function unfollowed(plan: Facts, stance: Stance, campaign: Campaign, wanted: readonly DecidedFunction[]): Report {
  const { direction } = campaign;
  const ways = direction === 'both' ? (['inbound', 'outbound'] as const) : ([direction ?? 'inbound'] as const);
  const functions = [...new Set(wanted)];
  const words = listed(functions.map(functionWord), 'or');
  const name = campaign.name ?? `\`${campaign.id}\``;
  const way = direction === 'both' ? 'inbound and outbound work' : `${direction} work`;
  return {
    at: { ...below(campaign.at, 'owner'), on: 'value' },
    message: `The stance gives ${way} to ${listed(functions.map(functionWord))}, but nobody from ${words} has a part in ${name}. Add a contributor, or change the stance.`,
    args: { campaign: campaign.id, direction: direction ?? '', decision: functions.join(', ') },
    related: ways.map((way) => ({
      at: { ...below(stance.at, `${way}_owner`), on: 'value' },
      message: `The stance decides who answers for ${way} work.`,
    })),
    fixes: contributors(plan, campaign, functions),
  };
}

/** Up to three roles that the stance stands for. */
function contributors(plan: Facts, campaign: Campaign, functions: readonly DecidedFunction[]): readonly Fix[] {
  const fits = (id: string): boolean =>
    (knownFunctions(plan, [id]) ?? []).some((fn) => functions.some((decision) => isDecided(decision, fn)));
  const owners = plan.stages.flatMap(({ owner }) => owner ?? []);
  const at = below(campaign.at, 'contributors');
  return proposedRoles(plan, ({ id }) => fits(id), owners).map(({ id }) => ({
    title: `Add ${ownerName(plan, id)} as contributor`,
    edits: [
      campaign.contributors.length > 0
        ? { op: 'append', at, value: id }
        : { op: 'set', at, value: [id], after: ['owner', 'direction', 'type'] },
    ],
    safe: false,
  }));
}
