import { methods } from '../../core/catalogue';
import { currencyCodes, currencyOf } from '../../core/units/currency';
import type { NewPlanFlow } from '../../protocol/server';
import { templates } from './templates';

/** Currencies that most plans are written in; the rest follow by code. */
const common = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'INR', 'BRL', 'SEK'];

/** What `New Plan…` asks, with a preset where there is a usual answer. `today` is `YYYY-MM-DD`. */
export function newPlanFlow(today: string): NewPlanFlow {
  const next = String(Number(today.slice(0, 4)) + 1);
  const codes = [...common, ...currencyCodes.filter((code) => !common.includes(code))];
  return {
    flow: {
      title: 'New Plan',
      questions: [
        { id: 'template', ask: 'What do you start from?', kind: 'one', from: 'template' },
        { id: 'name', ask: 'What is the plan called?', kind: 'text', preset: `Go-to-market plan ${next}` },
        {
          id: 'period',
          ask: 'Which period? 2027, 2027-H1, 2027-Q1, 2027-03 or 2027-04-01..2028-03-31',
          kind: 'text',
          preset: next,
        },
        { id: 'currency', ask: 'Which currency is all money in?', kind: 'one', from: 'currency' },
        { id: 'method', ask: 'Which sales methodology should the playbook follow?', kind: 'one', from: 'method' },
      ],
    },
    choices: {
      template: templates.map(({ id, label, description }) => ({ id, label, description })),
      currency: codes.map((code) => ({ id: code, label: code, description: currencyOf(code)?.name ?? code })),
      method: [
        ...methods.map(({ id, label, purpose, fits }) => ({ id, label, description: `${purpose}; fits ${fits}` })),
        { id: 'none', label: 'None yet', description: 'Leave the playbook out' },
      ],
    },
  };
}
