import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pointer } from '../../src/core/address';
import { lowerPlan } from '../../src/core/model/lower/lower-plan';
import { allTexts, textsOf } from '../../src/core/rules/gov/plan-texts';
import { parse } from '../../src/core/syntax';

const examples = ['fernwhistle-fy27', 'moonbadger-2027'];

describe('the texts of a plan', () => {
  for (const name of examples) {
    const file = `file:///plans/${name}.gtm.yaml`;
    const { data } = parse(file, readFileSync(path.join(__dirname, `../../examples/${name}.gtm.yaml`), 'utf8'));
    const plan = lowerPlan({ root: file, files: [{ file, data }] });
    const texts = allTexts.flatMap(({ entries, fields }) => entries(plan).flatMap((entry) => textsOf(entry, fields)));

    it(`stand in ${name} where their places say`, () => {
      assert.ok(texts.length > 100);
      for (const { text, at } of texts) assert.equal(valueAt(data, at.path), text, pointer(at.path));
    });

    it(`hold every phrase of ${name}`, () => {
      const places = new Set(texts.map(({ at }) => pointer(at.path)));
      // Ids, references and fixed words have no spaces; a formula is read by the arithmetic.
      const phrases = leaves(data, '').filter(
        ([place, text]) => typeof text === 'string' && text.includes(' ') && !place.endsWith('/formula'),
      );
      assert.ok(phrases.length > 50);
      assert.deepEqual(
        phrases.map(([place]) => place).filter((place) => !places.has(place)),
        [],
      );
    });
  }
});

function valueAt(data: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((node, step) => (isNode(node) ? Reflect.get(node, step) : undefined), data);
}

function leaves(node: unknown, place: string): readonly (readonly [string, unknown])[] {
  if (!isNode(node)) return [[place, node]];
  return Object.entries(node).flatMap(([key, child]) => leaves(child, `${place}${pointer([key])}`));
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
