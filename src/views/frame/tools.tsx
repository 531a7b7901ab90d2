import type { VNode } from 'preact';
import type { IconName } from '../icons';
import { Icon } from '../parts/icon';
import type { FrameActions } from './frame';

interface ToolsProps {
  readonly follow: boolean;
  readonly locked: boolean;
  readonly actions: FrameActions;
}

/** Follow the cursor, lock to this plan, export. */
export function Tools({ follow, locked, actions }: ToolsProps): VNode {
  return (
    <fieldset class="tools" aria-label="Panel">
      <Switch
        icon="sync"
        on={follow}
        label="Follow the cursor in the text"
        onPress={() => actions.setFollow(!follow)}
      />
      <Switch icon="lock" on={locked} label="Lock to this plan" onPress={() => actions.setLock(!locked)} />
      <span class="tools__sep" />
      <button type="button" class="tool" title="Export this view" onClick={actions.export}>
        <Icon name="export" />
        <span class="tool__label">Export</span>
      </button>
    </fieldset>
  );
}

function Switch({
  icon,
  on,
  label,
  onPress,
}: {
  icon: IconName;
  on: boolean;
  label: string;
  onPress: () => void;
}): VNode {
  return (
    <button type="button" class="tool tool--wide" aria-pressed={on} title={label} aria-label={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
