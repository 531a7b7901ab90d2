import type { VNode } from 'preact';
import type { Location, ViewReply } from '../../protocol/server';
import { Icon } from '../parts/icon';
import type { Controls } from './controls';
import type { FrameActions, FrameProps } from './frame';

interface BannerProps {
  readonly of: NonNullable<ViewReply['broken']>;
  readonly minutes?: number;
  readonly onOpen?: (location: Location) => void;
}

/** The text does not parse: what is wrong and where, and how old the picture below is. */
export function Banner({ of, minutes, onOpen }: BannerProps): VNode {
  const [first] = of.problems;
  const age =
    minutes === undefined
      ? 'the last state that could be read'
      : minutes < 1
        ? 'the state of less than a minute ago'
        : `the state of ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ago`;
  return (
    <div class="banner" role="status">
      <Icon name="error" />
      <p>
        {first ? `${first.message} ` : 'The text cannot be read. '}
        <span class="soft">Below is {age}.</span>
      </p>
      {first && onOpen ? (
        <button type="button" class="textlink" onClick={() => onOpen(first.location)}>
          Go to line {first.location.range.start.line + 1}
        </button>
      ) : null}
      {of.count > 1 ? <span class="soft">and {of.count - 1} more</span> : null}
    </div>
  );
}

interface FailedProps {
  readonly of: NonNullable<FrameProps['failed']>;
  readonly actions?: FrameActions;
  readonly controls: Controls;
}

/** There is no view: why, and what helps. */
export function Failed({ of, actions, controls }: FailedProps): VNode {
  const { Button } = controls;
  const { action } = of;
  return (
    <section class="empty" role="alert">
      <Icon name="error" />
      <h3>This view cannot be shown</h3>
      <p>{of.message}</p>
      {action && actions ? (
        <div class="empty__actions">
          <Button primary onPress={() => actions.command(action.command)}>
            {action.title}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** Before the first answer; quiet, because it mostly lasts a blink. */
export function Waiting(): VNode {
  return <p class="waiting soft">Reading the plan …</p>;
}
