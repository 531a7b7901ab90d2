import { below } from '../../address';
import type { Plan, ProcessStep } from '../../model/plan';
import type { PlanRule, Report } from '../rule';
import { listed } from '../words';

/**
 * MTH-008. An input that no step of the plan gives may come from outside (a budget, last year's data), so it is a break
 * only where a later step gives it, or where a step takes none of what the steps before it give.
 */
export const brokenProcess: PlanRule = {
  code: 'MTH-008',
  name: 'broken-process',
  severity: 'warning',
  reads: ['processes'],
  summary: 'A process step without an owner, or cut off from the steps before it',
  why: 'Work that nobody owns is not done, and a step that waits for something nobody gives stands still.',
  settle: 'Name the owner; take as `inputs` what an earlier step has under `outputs`, in the same words.',
  check: ({ plan }) =>
    (['marketing', 'sales'] as const).flatMap((side) => {
      const steps = inOrder(plan.processes?.[side] ?? []);
      return steps.flatMap((step, at) => [...withoutOwner(step), ...cutOff(plan.processes, side, steps, at)]);
    }),
};

function inOrder(steps: readonly ProcessStep[]): readonly ProcessStep[] {
  return steps.every(({ step }) => step !== undefined)
    ? [...steps].sort((a, b) => (a.step ?? 0) - (b.step ?? 0))
    : steps;
}

function withoutOwner(step: ProcessStep): readonly Report[] {
  return step.owner !== undefined
    ? []
    : [
        {
          at: below(step.at, 'owner'),
          message: `Nobody owns the step ${nameOf(step)}. Name the role or team under \`owner\`.`,
          args: { step: step.id ?? '' },
        },
      ];
}

function cutOff(
  processes: Plan['processes'],
  side: 'marketing' | 'sales',
  steps: readonly ProcessStep[],
  at: number,
): readonly Report[] {
  const step = steps[at];
  const before = new Set(steps.slice(0, at).flatMap(outputs));
  const elsewhere = new Set((processes?.[side === 'marketing' ? 'sales' : 'marketing'] ?? []).flatMap(outputs));
  if (!step || step.inputs.length === 0) return [];
  const given = (input: string): boolean => before.has(plain(input)) || elsewhere.has(plain(input));
  const open = step.inputs.filter((input) => !given(input));
  const late = open.flatMap((input) => {
    const giver = steps.slice(at).find((later) => outputs(later).includes(plain(input)));
    return giver ? [{ input, giver }] : [];
  });
  const place = below(step.at, 'inputs');
  const args = { step: step.id ?? '', inputs: open.join(', ') };
  if (late.length > 0) {
    const words = late.map(({ input, giver }) => `"${input}", which ${nameOf(giver)} gives only later`);
    return [
      { at: place, message: `The step ${nameOf(step)} needs ${listed(words)}. Change the order or the input.`, args },
    ];
  }
  if (at === 0 || before.size === 0 || open.length < step.inputs.length) return [];
  const words = listed(
    open.map((input) => `"${input}"`),
    'or',
  );
  return [
    {
      at: place,
      message: `No earlier step gives ${words}, so ${nameOf(step)} does not follow from what comes before. Use the words of an earlier step’s \`outputs\`, or add them there.`,
      args,
    },
  ];
}

function outputs(step: ProcessStep): readonly string[] {
  return step.outputs.map(plain);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function nameOf({ id, name }: ProcessStep): string {
  return name ?? `\`${id ?? ''}\``;
}
