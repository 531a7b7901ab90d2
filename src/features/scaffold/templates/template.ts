import type { IsoDate } from '../../../core/model/values';

/** What a template's text is made from; every part has a value by then, asked or assumed. */
export interface TemplateFacts {
  /** Kebab-case id made from the name. */
  readonly id: string;
  readonly name: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** ISO 4217. */
  readonly currency: string;
  /** The day at this share of the period, 0 = first day, 1 = last day. */
  readonly day: (share: number) => IsoDate;
  /** The `playbooks` section for the chosen methodology, or empty text. */
  readonly playbook: (segment: string, stages: readonly string[]) => string;
}

/** A plan to start from. Its numbers add up and are marked as guesses; it lints without errors as it is. */
export interface Template {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Methodology when none was chosen. */
  readonly defaultMethod?: string;
  readonly write: (facts: TemplateFacts) => string;
}

/** First line of every template, for editors that use a YAML language server instead of ours. */
export const modeline = '# yaml-language-server: $schema=./node_modules/gtm-plan/schemas/plan.schema.json';
