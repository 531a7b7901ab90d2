import type { VNode } from 'preact';
import type { FindingView } from '../common/finding-view';
import { firstSentence, plainMessage } from '../common/message';
import { Icon } from './icon';
import { Message } from './message';
import { Reveal } from './reveal';
import { useScope } from './scope';

const severityWord = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** Severity and code of a finding; a link to its place in the text. */
export function Badge({ of }: { of: FindingView }): VNode {
  return (
    <Reveal
      class={of.ignored === undefined ? `badge badge--${of.severity}` : 'badge badge--ignored'}
      at={of.at}
      title={plainMessage(of.message)}
    >
      <Icon name={of.severity} />
      <span>
        <span class="sr">{severityWord[of.severity]} </span>
        {of.code}
      </span>
    </Reveal>
  );
}

/** A finding in the cell that it concerns: badge, what is wrong, the first fix. The badge's title and V14 say it in full. */
export function FindingLine({ of }: { of: FindingView }): VNode {
  const { actions } = useScope();
  return (
    <div class="finding">
      <Badge of={of} />
      <span class="finding__text">
        <Message text={firstSentence(of.message)} />
      </span>
      {actions
        ? of.fixes.slice(0, 1).map((title, i) => (
            <button key={title} type="button" class="fix" onClick={() => actions.fix(of.key, i)}>
              <Icon name="bulb" />
              <span>{title}</span>
            </button>
          ))
        : null}
    </div>
  );
}
