import { addCommands } from './add';
import type { Command } from './command';
import { explainRule } from './explain-rule';
import { exportView } from './export-view';
import { ignoreFinding } from './ignore-finding';
import { newPlan } from './new-plan';
import { openPreview, openPreviewToSide } from './open-preview';
import { lockPreview, showSource } from './preview-tools';
import { restartServer, showOutput } from './server-tools';

/** Every command of the extension. */
export const commands: readonly Command[] = [
  openPreview,
  openPreviewToSide,
  lockPreview,
  showSource,
  exportView,
  newPlan,
  ...addCommands,
  explainRule,
  ignoreFinding,
  restartServer,
  showOutput,
];
