import type { Commitment, Handoff, Reject, Sla } from '../plan';
import {
  asCount,
  asText,
  child,
  count,
  duration,
  isMap,
  itemsOf,
  mapOf,
  type Node,
  oneOf,
  present,
  rate,
  said,
  text,
  words,
} from './read';

const clocks = ['business', 'calendar'] as const;

/** One of `handoffs`; `undefined` without an id. */
export function lowerHandoff(node: Node): Handoff | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    from: text(node, 'from'),
    to: text(node, 'to'),
    giver: text(node, 'giver'),
    receiver: text(node, 'receiver'),
    acceptIf: said(node, 'accept_if'),
    requiredFields: words(node, 'required_fields'),
    sla: lowerSla(child(node, 'sla')),
    commitment: lowerCommitment(child(node, 'commitment')),
    reject: lowerReject(child(node, 'reject')),
    escalateTo: text(node, 'escalate_to'),
    review: duration(node, 'review'),
  };
}

function lowerSla(node: Node | undefined): Sla | undefined {
  if (!node) return undefined;
  const goal = child(node, 'goal');
  return {
    at: node.at,
    firstTouch: duration(node, 'first_touch'),
    decide: duration(node, 'decide'),
    clock: oneOf(node, 'clock', clocks),
    attempts: count(node, 'attempts'),
    attemptsOver: duration(node, 'attempts_over'),
    attainment: rate(node, 'attainment'),
    goal:
      goal &&
      present({
        firstTouch: duration(goal, 'first_touch'),
        decide: duration(goal, 'decide'),
        clock: oneOf(goal, 'clock', clocks),
      }),
  };
}

function lowerCommitment(node: Node | undefined): Commitment | undefined {
  if (!node) return undefined;
  return {
    at: node.at,
    volume: count(node, 'volume'),
    per: duration(node, 'per'),
    source: text(node, 'source'),
    acceptance: rate(node, 'acceptance'),
    bySegment: mapOf(node, 'by_segment', asCount),
  };
}

function lowerReject(node: Node | undefined): Reject | undefined {
  if (!node) return undefined;
  return {
    at: node.at,
    reasons: itemsOf(node.data.reasons).flatMap(lowerReason),
    returnTo: text(node, 'return_to'),
    feedbackTo: text(node, 'feedback_to'),
  };
}

function lowerReason(reason: unknown): Reject['reasons'] {
  if (!isMap(reason)) {
    const id = asText(reason);
    return id === undefined ? [] : [{ id, returnTo: undefined }];
  }
  const id = asText(reason.id);
  return id === undefined ? [] : [{ id, returnTo: asText(reason.return_to) }];
}
