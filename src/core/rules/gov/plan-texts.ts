import { type Address, below } from '../../address';
import { memo } from '../../memo';
import type { Located, Plan, Said } from '../../model/plan';

/** A kind of entry and the members in which its readers' own words stand; ids, references and fixed words are none. */
interface TextFields {
  readonly entries: (plan: Plan) => readonly Located[];
  readonly fields: readonly string[];
}

export const roleTexts: TextFields = of((plan) => plan.roles, 'title', 'compensation', 'person');
export const personaTexts: TextFields = of(
  (plan) => plan.personas,
  ...['name', 'goals', 'pains', 'objections', 'triggers', 'motives', 'questions', 'channels', 'quote'],
);

/** Every place of the format that holds words of its authors. */
export const allTexts: readonly TextFields[] = [
  of((plan) => [plan.head], 'name', 'summary', 'company.name', 'company.industry'),
  of((plan) => plan.teams, 'name', 'label'),
  roleTexts,
  of((plan) => plan.offerings, 'name'),
  of((plan) => plan.goals, 'statement'),
  of((plan) => plan.segments, 'name', 'accounts', ...criteria('criteria'), ...criteria('exclude')),
  personaTexts,
  of(
    (plan) => plan.positioning,
    ...['category', 'promise', 'for', 'alternatives', 'differentiators', 'proof', 'tone', 'pillars'],
  ),
  of((plan) => plan.stages, 'name', 'entry', 'exit', 'alias.hubspot', 'alias.forrester', 'alias.bowtie'),
  of((plan) => plan.returns, 'name'),
  of((plan) => plan.handoffs, 'acceptIf', 'requiredFields', 'reject.reasons'),
  of((plan) => plan.scoring, 'exclude'),
  of(
    (plan) =>
      plan.scoring.flatMap(({ fit, engagement, negative }) => [
        ...(fit?.rules ?? []),
        ...(engagement?.rules ?? []),
        ...negative,
      ]),
    ...['when', 'category', 'source'],
  ),
  of((plan) => plan.funnel?.assumptions ?? [], 'source'),
  of((plan) => plan.campaigns, 'name', 'offer', 'message', 'assets', 'salesContribution.play'),
  of((plan) => plan.playbooks, 'rationale', 'disqualifyIf'),
  of((plan) => plan.playbooks.flatMap((playbook) => playbook.elements), 'questions', 'evidence'),
  of((plan) => [...(plan.processes?.marketing ?? []), ...(plan.processes?.sales ?? [])], 'name', 'inputs', 'outputs'),
  of((plan) => plan.kpis, 'name', 'source'),
  of((plan) => plan.aspects, 'marketing', 'sales', 'shared'),
  of((plan) => plan.activities, 'name'),
  of((plan) => plan.rituals, 'name', 'agenda'),
  of((plan) => plan.feedback, 'about', 'feeds'),
  of((plan) => plan.content, 'name', 'type', 'answers', 'url'),
  of((plan) => plan.tools, 'name'),
  of((plan) => plan.lint.ignore, 'reason'),
];

/** The texts of one entry with their places, in the order of its fields; made once per entry. */
export const textsOf: (entry: Located, fields: readonly string[]) => readonly Said[] = memo(
  (entry: Located, fields: readonly string[]) =>
    fields.flatMap((field) => fieldTexts(entry, entry.at, field.split('.'))),
);

function of(entries: (plan: Plan) => readonly Located[], ...fields: readonly string[]): TextFields {
  return { entries, fields };
}

/** The sets of criteria that hold free words; `*` stands for every name. */
function criteria(key: string): readonly string[] {
  return [`${key}.sets.*`];
}

function fieldTexts(value: unknown, at: Address, [step, ...rest]: readonly string[]): readonly Said[] {
  if (step === undefined) return told(value, at);
  if (typeof value !== 'object' || value === null) return [];
  const members = new Map<string, unknown>(Object.entries(value));
  if (step === 'sets') return fieldTexts(members.get('sets'), at, rest);
  const names = step === '*' ? [...members.keys()] : [step];
  return names.flatMap((name) =>
    fieldTexts(members.get(name), below(at, ...(step === '*' ? criterion(name) : [written(name)])), rest),
  );
}

function told(value: unknown, at: Address): readonly Said[] {
  if (typeof value === 'string') return [{ text: value, at }];
  if (!Array.isArray(value)) return isSaid(value) ? [value] : isReason(value) ? [{ text: value.id, at }] : [];
  return value.flatMap((item, i) => told(item, below(at, i)));
}

function isSaid(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && 'text' in value && 'at' in value;
}

/** A reason to reject: a word, or a word with the stage that it leads to. */
function isReason(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** A company's own criteria are held as `custom.<name>`. */
function criterion(name: string): readonly string[] {
  return name.startsWith('custom.') ? ['custom', name.slice('custom.'.length)] : [name];
}

/** As the YAML writes a member: `disqualifyIf` is `disqualify_if`. */
function written(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
