import type { VNode } from 'preact';
import type { PlanHeader, ViewReply } from '../../protocol/server';
import { capital } from '../common/format';
import { Delta } from '../parts/delta';
import { Icon } from '../parts/icon';
import type { Controls } from './controls';
import { nativeControls } from './controls';
import type { FrameActions } from './frame';

interface HeadProps {
  readonly of: PlanHeader;
  readonly roots?: ViewReply['roots'];
  readonly actions?: FrameActions;
  /** The platform's own when absent. */
  readonly controls?: Controls;
}

const counted = [
  ['errors', 'error', 'error'],
  ['warnings', 'warning', 'warning'],
  ['infos', 'info', 'note'],
] as const;

/** Name, status and figures of the plan; a choice where the file belongs to several plans. */
export function Head({ of, roots, actions, controls = nativeControls }: HeadProps): VNode {
  const { Select } = controls;
  return (
    <header class="head">
      <div class="head__plan">
        <div class="head__title">
          <h1>{of.name}</h1>
          <span class="status">{capital(of.status)}</span>
        </div>
        <p class="head__meta">
          {of.meta.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </p>
        {roots && roots.length > 1 && actions ? (
          <div class="head__roots">
            <Select
              label="Plan"
              value={of.root}
              choices={roots.map((root) => ({ id: root.uri, label: root.name }))}
              onPick={actions.setRoot}
            />
          </div>
        ) : null}
      </div>
      <dl class="health">
        <div class="health__item">
          <dt>Findings</dt>
          <dd>
            <Counts of={of} />
          </dd>
        </div>
        {of.health.map((item, i) => (
          <div key={item.label} class={i > 1 ? 'health__item health__item--extra' : 'health__item'}>
            <dt>{item.label}</dt>
            <dd>
              <Delta kind={item.kind} text={item.text} />
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function Counts({ of }: { of: PlanHeader }): VNode {
  const shown = counted.filter(([key]) => of.counts[key] > 0);
  if (shown.length === 0) {
    return (
      <span class="count count--none">
        <Icon name="check" />
        none
      </span>
    );
  }
  return (
    <>
      {shown.map(([key, icon, word]) => (
        <span key={key} class={`count count--${icon}`}>
          <Icon name={icon} />
          {of.counts[key]}
          <span class="sr"> {of.counts[key] === 1 ? word : `${word}s`}</span>
        </span>
      ))}
    </>
  );
}
