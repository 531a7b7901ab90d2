import type { VNode } from 'preact';
import { dayRange, rate as rateText } from '../common/format';
import { plainMessage } from '../common/message';
import { Icon } from '../parts/icon';
import { Reveal } from '../parts/reveal';
import { useScope } from '../parts/scope';
import type { Flow, HandoffMark } from './model';

interface FlowProps {
  readonly flow: Flow;
  /** Lane numbers from 1. */
  readonly from: number;
  readonly to: number;
  /** Position of the chosen segment; `undefined` for all. */
  readonly segment: number | undefined;
}

/**
 * The way from one stage to the next in the gap between their columns: straight within a lane, else down or up through
 * the lanes between, with the handoff where the buyer leaves the lane. Each lane draws its own stretch, so the lines
 * meet whatever the lanes' heights are.
 */
export function FlowMarks({ flow, from, to, segment }: FlowProps): VNode {
  const rate = shownRate(flow, segment);
  const lag = shownLag(flow, segment);
  const mark = flow.handoff ? <Mark of={flow.handoff} /> : flow.missing ? <MissingMark of={flow.missing} /> : null;
  const straight = from === to;
  const down = to > from;
  const kind = straight ? (mark ? 'flow--ho' : 'flow--straight') : down ? 'flow--out flow--down' : 'flow--out flow--up';
  const between = straight ? [] : lanesBetween(from, to);
  return (
    <>
      <div class={`flow lane-${from} ${kind}`}>
        <svg class="flow__line" aria-hidden="true">
          {straight ? (
            <>
              <line x1="0" y1="50%" x2="100%" y2="50%" />
              <Tip x="100%" y="50%" />
            </>
          ) : (
            <>
              <line x1="0" y1="50%" x2="50%" y2="50%" />
              <line x1="50%" y1="50%" x2="50%" y2={down ? '100%' : '-22'} />
            </>
          )}
        </svg>
        <Words kind="rate" text={rate} />
        {mark}
        <Words kind="lag" text={lag} />
      </div>
      {between.map((lane) => (
        <div key={lane} class={`flow flow--pass lane-${lane}`} aria-hidden="true">
          <svg class="flow__line" aria-hidden="true">
            <line x1="50%" y1="0" x2="50%" y2="100%" />
          </svg>
        </div>
      ))}
      {straight ? null : (
        <div class={`flow flow--in lane-${to}`} aria-hidden="true">
          <svg class="flow__line" aria-hidden="true">
            {/* The boxes' middle lies 11 px below the lane's: their margins differ by 22. */}
            {down ? <line x1="50%" y1="0" x2="50%" y2="50%" /> : null}
            <svg y="50%" overflow="visible" aria-hidden="true">
              {down ? <line x1="50%" y1="0" x2="50%" y2="11" /> : <line x1="50%" y1="11" x2="50%" y2="50%" />}
              <line x1="50%" y1="11" x2="100%" y2="11" />
              <Tip x="100%" y="11" />
            </svg>
          </svg>
        </div>
      )}
    </>
  );
}

function lanesBetween(from: number, to: number): readonly number[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  return Array.from({ length: high - low - 1 }, (_, i) => low + 1 + i);
}

function Tip({ x, y }: { x: string; y: string }): VNode {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path d="M-6 -4 0 0 -6 4" />
    </svg>
  );
}

function Words({ kind, text }: { kind: 'rate' | 'lag'; text: string | undefined }): VNode | null {
  if (text === undefined) return null;
  return (
    <span class={`flow__${kind} num`}>
      <span class="sr">{kind === 'rate' ? 'Rate to the next stage ' : 'Lag '}</span>
      {text}
    </span>
  );
}

function shownRate(flow: Flow, segment: number | undefined): string | undefined {
  const value = segment === undefined ? flow.rate : flow.bySegment[segment]?.rate;
  return value === undefined ? undefined : rateText(value);
}

function shownLag(flow: Flow, segment: number | undefined): string | undefined {
  if (segment !== undefined) {
    const own = flow.bySegment[segment]?.lagDays;
    return own === undefined ? undefined : dayRange(own, own);
  }
  return flow.lagMin === undefined || flow.lagMax === undefined ? undefined : dayRange(flow.lagMin, flow.lagMax);
}

/** A handoff as a diamond with its first-touch time; its edge is yellow while a finding is open. */
export function Mark({ of }: { of: HandoffMark }): VNode {
  const open = of.findings.filter((finding) => finding.severity !== 'info');
  const said = [
    `Handoff ${of.label}`,
    of.firstTouch ? `first touch within ${of.firstTouch}` : 'no first-touch time promised',
    ...open.map((finding) => plainMessage(finding.message)),
    of.more > 0 ? `and ${of.more} more handoff here` : '',
  ];
  const text = said
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
  return (
    <Reveal class={open.length > 0 ? 'flow__mark flow__mark--warn' : 'flow__mark'} at={of.at} title={text} label={text}>
      <Diamond />
      <span>{of.firstTouch ?? '–'}</span>
    </Reveal>
  );
}

/** The buyer changes hands and nothing is agreed: a dashed diamond that adds the handoff. */
function MissingMark({ of }: { of: NonNullable<Flow['missing']> }): VNode {
  const { actions } = useScope();
  const text = `No handoff between ${of.from} and ${of.to}`;
  if (!actions) {
    return (
      <span class="flow__mark flow__mark--missing" title={text}>
        <Diamond />
        <span class="sr">{text}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      class="flow__mark flow__mark--missing"
      title={`${text}: add one`}
      aria-label={`${text}: add one`}
      onClick={() => actions.command('gtmPlan.addHandoff', of)}
    >
      <Diamond />
      <Icon name="plus" small />
    </button>
  );
}

function Diamond(): VNode {
  return (
    <svg class="dia" viewBox="0 0 28 28" aria-hidden="true">
      <path d="M14 2 26 14 14 26 2 14z" />
    </svg>
  );
}
