import { addressKey } from '../../../src/core/address';
import type { ViewReply } from '../../../src/protocol/server';
import type { PreviewState } from '../../../src/protocol/webview';
import { viewCompute } from '../../../src/views/compute';
import { planHeader } from '../../../src/views/frame/header';
import { example, viewInput } from '../../kit/view-input';

/** The text of a shipped example, to change before it is shown. */
export const fernwhistle = (): string => example('fernwhistle-fy27');

/** The server's answer for a view of a plan's text. */
export function reply(text: string, view = 'aspects', more: Partial<ViewReply> = {}): ViewReply {
  const input = viewInput(text);
  const compute = viewCompute(view);
  if (!compute) throw new Error(`There is no view ${view}.`);
  const at = { file: input.plan.file, path: ['aspects', 0] };
  return {
    version: 1,
    header: planHeader(input),
    model: compute.compute(input),
    lines: { [addressKey(at)]: 610 },
    ...more,
  };
}

/** What the client says of a new preview. */
export const state: PreviewState = {
  uri: 'file:///plan.gtm.yaml',
  view: 'aspects',
  locked: false,
  follow: true,
  filters: { lens: 'both' },
  scroll: {},
};
