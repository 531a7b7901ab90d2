import type { Path } from '../address';
import type { Fault } from './generated/validators';
import { keyProblems } from './key-problems';
import { type Judged, type Place, placeOf } from './place';
import { typesOf } from './plan-schema';
import { type ShapeProblem, unplaced } from './shape-problem';
import { type ValueFault, valueFault } from './value-fault';
import { fieldName } from './wording';

/**
 * The faults of a validator as problems in the plan's words: one for each needed key that is absent, each key that is
 * unknown, and each value that does not fit, however many keywords it fails. Paths are relative to the value.
 */
export function problemsOf(judged: Judged, faults: readonly Fault[]): readonly ShapeProblem[] {
  const values = new Set<string>();
  return faults.flatMap((fault) => {
    const place = placeOf(judged, fault.instancePath);
    if (!place) return [];
    if (fault.key !== undefined) return keyProblems(place, fault.keyword, fault.key);
    // A collection of the right type fails nothing itself: what is left are other branches and its keys' own faults.
    if (isCollection(place) || values.has(fault.instancePath)) return [];
    values.add(fault.instancePath);
    return [atValue(place)];
  });
}

function isCollection({ schema, value }: Place): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return typesOf(schema).includes(Array.isArray(value) ? 'array' : 'object');
}

function atValue({ schema, value, path, section, scope }: Place): ShapeProblem {
  return problem(valueFault(schema, value, fieldName(path, section, scope === 'entry')), path, 'value');
}

function problem({ code, message, args, fix }: ValueFault, path: Path, on: 'key' | 'value'): ShapeProblem {
  if (!fix) return { code, message, args, path, on };
  const edit = { op: 'set', at: unplaced(path), value: fix.value } as const;
  return { code, message, args, path, on, fixes: [{ title: fix.title, edits: [edit], safe: fix.safe }] };
}
