import type { Path } from './address';
import { memo } from './memo';
import { memoFlat } from './memo-list';
import { isMap } from './model/lower/read';
import type { Raw } from './rules/judge';
import { collectSums, sumProblems } from './schema/check-money';
import { itemProblems, rootProblems, sectionProblems } from './schema/shape';
import { placed, type ShapeProblem } from './schema/shape-problem';
import { hasItems } from './schema/validate';
import type { Source } from './syntax';

/** What is wrong with the shape of one file, one list a section; what did not change keeps its list. */
export function shapeRaws({ file, data }: Pick<Source, 'file' | 'data'>): readonly (readonly Raw[])[] {
  // A list or a text in place of the keys is a fault of the text already.
  if (!isMap(data)) return none;
  return [
    atPlace(rootProblems(data.kind, data), file, []),
    ...Object.entries(data).map(([key, value]) => sectionRaws(file, key, value)),
  ];
}

/**
 * Amounts that cannot be added to the others of the plan: a foreign currency without a rate, or parts of a cent.
 *
 * @param root - the root's data, which says what the plan counts in
 */
export function moneyRaws({ file, data }: Pick<Source, 'file' | 'data'>, root: unknown): readonly (readonly Raw[])[] {
  if (!isMap(data)) return none;
  const { currency, fx } = isMap(root) ? root : {};
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? [sectionSums(value, file, key, currency, fx)] : [],
  );
}

const none: readonly never[] = [];

function sectionRaws(file: string, key: string, value: unknown): readonly Raw[] {
  if (Array.isArray(value) && hasItems(key)) return listRaws(value, file, key);
  return typeof value === 'object' && value !== null
    ? mapRaws(value, file, key)
    : atPlace(sectionProblems(key, value), file, [key]);
}

const mapRaws = memo((value: object, file: string, key: string) => atPlace(sectionProblems(key, value), file, [key]));

const listRaws = memoFlat((item: unknown, index: number, file: string, key: string) =>
  atPlace(itemProblems(key, item), file, [key, index]),
);

const sectionSums = memo((value: object, file: string, key: string, currency: unknown, fx: unknown): readonly Raw[] =>
  Array.isArray(value) && hasItems(key)
    ? itemSums(value, file, key, currency, fx)
    : atPlace(sumProblems(collectSums(key, value), { currency, fx }), file, [key]),
);

const itemSums = memoFlat(
  (item: unknown, index: number, file: string, key: string, currency: unknown, fx: unknown): readonly Raw[] =>
    atPlace(sumProblems(collectSums(key, item, true), { currency, fx }), file, [key, index]),
);

function atPlace(problems: readonly ShapeProblem[], file: string, base: Path): readonly Raw[] {
  return problems.length === 0 ? none : problems.map((problem) => placed(problem, file, base));
}
