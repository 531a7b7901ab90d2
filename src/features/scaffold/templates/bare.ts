import { modeline, type Template } from './template';

/** The smallest valid plan, for people who want to write the rest themselves. */
export const bare: Template = {
  id: 'empty',
  label: 'Empty plan',
  description: 'The required lines only',
  write: ({ id, name, start, end, currency, playbook }) => `${modeline}
gtm: 1
kind: plan
id: ${id}
name: ${name}
status: draft # draft | review | approved | active | archived
period: { start: ${start}, end: ${end} }
currency: ${currency}
${playbook('', [])}`,
};
