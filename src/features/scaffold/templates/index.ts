import { b2b } from './b2b';
import { b2c } from './b2c';
import { bare } from './bare';
import type { Template } from './template';

/** What `New Plan…` and `gtm-plan new` offer, in this order. */
export const templates: readonly Template[] = [b2b, b2c, bare];

/** The template of that id; `undefined` for an unknown one. */
export function template(id: string): Template | undefined {
  return templates.find((one) => one.id === id);
}

export type { Template, TemplateFacts } from './template';
