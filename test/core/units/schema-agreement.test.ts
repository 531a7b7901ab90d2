import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isCurrency, parseDuration, parsePeriod, parseRate, parseRatio } from '../../../src/core/units';

const definitions = JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')).$defs;
const number = fc.constantFrom('0', '00', '1', '4', '25', '100', '101', '2027', '0.25', '1.0', '7.3', '.', '-1');
const letters = fc.constantFrom(
  'P',
  'T',
  'Y',
  'M',
  'W',
  'D',
  'H',
  'S',
  's',
  'm',
  'h',
  'd',
  'w',
  'mo',
  'y',
  '%',
  ' ',
  ':',
  '-',
  'Q1',
  'H2',
  'Q5',
  '03',
  '13',
);
const texts = fc.array(fc.oneof(number, letters), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('').trim());

/** Texts that only one of the two takes, among many that look alike. */
function disagreements(name: string, read: (text: string) => unknown): readonly string[] {
  const pattern = new RegExp(definitions[name].pattern, 'u');
  const found: string[] = [];
  fc.assert(
    fc.property(texts, (text) => {
      if (pattern.test(text) !== (read(text) !== undefined)) found.push(text);
    }),
    { seed: 42, numRuns: 3000 },
  );
  return found;
}

describe('what the schema accepts is what we understand', () => {
  it('of rates', () => assert.deepEqual(disagreements('rate', parseRate), []));
  it('of ratios', () => assert.deepEqual(disagreements('ratio', parseRatio), []));
  it('of durations', () => assert.deepEqual(disagreements('duration', parseDuration), []));
  it('of periods', () => assert.deepEqual(disagreements('period', parsePeriod), []));

  it('of currencies that everyone knows', () => {
    for (const code of ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'KWD']) assert.ok(isCurrency(code));
    for (const code of ['XXX', 'eur', 'DEM', 'constructor', '']) assert.ok(!isCurrency(code));
  });
});
