import { type FlatSchema, flat, sectionSchemas } from './plan-schema';
import { compileVisit, type Look, type Looks } from './visit';

/** Visits the value of a section, or with `asItem` one entry of a section that is a list. */
export type SectionVisit<S> = (section: string, value: unknown, asItem: boolean, sink: S) => void;

/** A visitor per section and per entry, each made when it is first asked for. Unknown sections hold nothing. */
export function sectionVisits<S>(looks: Looks<S>): SectionVisit<S> {
  const made = new Map<FlatSchema, Look<S> | undefined>();
  return (section, value, asItem, sink) => {
    const whole = sectionSchemas.get(section);
    const part = asItem ? whole?.items && flat(whole.items) : whole;
    if (!part) return;
    if (!made.has(part)) made.set(part, compileVisit(part, looks));
    made.get(part)?.(value, [], sink, noOwner);
  };
}

const noOwner: Readonly<Record<string, unknown>> = {};
