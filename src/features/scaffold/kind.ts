import type { Path } from '../../core/address';
import type { Figures } from '../../core/calc/figures';
import type { Plain } from '../../core/edit';
import type { Plan } from '../../core/model/plan';

/** What somebody chose, by question id. A question that was skipped is absent. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One step of a guided flow; the client turns it into an input box or a quick pick. */
export interface Question {
  /** Key of the answer. */
  readonly id: string;
  /** Title of the step. */
  readonly ask: string;
  /** `text` is typed; `one` and `many` are picked. */
  readonly kind: 'text' | 'one' | 'many';
  /** Where the choices come from: entities of the plan or the catalogue, by kind; absent for text. */
  readonly from?: string;
  /** Preset of a text. */
  readonly preset?: string;
  /** May be left empty. */
  readonly optional?: boolean;
}

export interface ScaffoldFacts {
  readonly plan: Plan;
  readonly figures: Figures;
  /** Ids in use in the collection, over all files. */
  readonly taken: ReadonlySet<string>;
}

/** Something that can be added to a plan. */
export interface ScaffoldKind {
  readonly id: string;
  /** "Add Persona". */
  readonly title: string;
  /** Path of the list it goes to. */
  readonly list: Path;
  /** Kind of its id in the schema (`x-defines`). */
  readonly defines: string;
  readonly questions: readonly Question[];
  /** The new entry, in the schema's key order. `undefined` members are left out. */
  readonly build: (answers: Answers, facts: ScaffoldFacts) => { readonly [key: string]: Plain | undefined };
  /** Paths inside the entry, the first that exists is where the cursor goes. */
  readonly fill: readonly Path[];
}

/** The answer as one word, or `undefined`. */
export function one(answers: Answers, id: string): string | undefined {
  const value = answers[id];
  const word = Array.isArray(value) ? value[0] : value;
  return typeof word === 'string' && word.trim() !== '' ? word.trim() : undefined;
}

/** The answer as a list; empty when skipped. */
export function many(answers: Answers, id: string): readonly string[] {
  const value = answers[id];
  const list = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  return list.filter((word) => word.trim() !== '');
}
