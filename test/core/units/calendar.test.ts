import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dateOfDay,
  dayNumber,
  daysBetween,
  intervalsOf,
  isDate,
  minusDuration,
  monthsIn,
  parseDuration,
  parsePeriod,
  plusDuration,
  timesIn,
} from '../../../src/core/units';

function duration(text: string) {
  const parsed = parseDuration(text);
  assert.ok(parsed, text);
  return parsed;
}

const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') });

describe('dates', () => {
  it('are days that exist', () => {
    assert.deepEqual(
      ['2027-02-28', '2028-02-29', '2027-02-29', '2027-13-01', '2027-1-1', '2027-04-31', 20270101, null].map(isDate),
      [true, true, false, false, false, false, false, false],
    );
  });

  it('are counted as in the Gregorian calendar', () => {
    fc.assert(
      fc.property(
        day,
        (n) => dateOfDay(n) === new Date(n * 86400000).toISOString().slice(0, 10) && dayNumber(dateOfDay(n)) === n,
      ),
      { seed: 42, numRuns: 500 },
    );
    assert.equal(addDays('2028-02-28', 2), '2028-03-01');
    assert.equal(addMonths('2027-01-31', 1), '2027-02-28');
    assert.equal(addMonths('2027-03-31', -13), '2026-02-28');
  });

  it('count both ends of a span', () => {
    assert.equal(daysBetween('2027-01-01', '2027-12-31'), 365);
    assert.equal(daysBetween('2027-03-16', '2027-03-16'), 1);
    assert.equal(daysBetween('2027-03-16', '2027-03-01'), 0);
  });

  it('less a duration go by the calendar', () => {
    assert.equal(minusDuration('2027-12-31', duration('93d')), '2027-09-29');
    assert.equal(minusDuration('2027-12-31', duration('3mo')), '2027-09-30');
    assert.equal(minusDuration('2027-12-31', duration('1mo'), duration('1mo')), '2027-10-31');
    assert.equal(minusDuration('2028-02-29', duration('1y')), '2027-02-28');
    assert.equal(minusDuration('2027-12-31', duration('2s')), '2027-12-31');
    assert.equal(minusDuration('2027-12-31', duration('12h'), duration('12h')), '2027-12-30');
    assert.equal(plusDuration('2027-03-01', duration('4mo')), '2027-07-01');
  });

  it('stay within four digits of a year', () => {
    assert.equal(minusDuration('0001-01-01', duration('5000y')), '0000-01-01');
    assert.equal(plusDuration('9999-12-01', duration('5000y')), '9999-12-31');
  });
});

describe('periods', () => {
  it('are two dates or a shorthand', () => {
    assert.deepEqual(parsePeriod({ start: '2027-01-01', end: '2027-12-31', interval: 'quarter' }), {
      start: '2027-01-01',
      end: '2027-12-31',
    });
    const written = [2027, '2027', '2027-H1', '2027-Q4', '2028-02'];
    assert.deepEqual(
      written.map((value) => parsePeriod(value)),
      [
        { start: '2027-01-01', end: '2027-12-31' },
        { start: '2027-01-01', end: '2027-12-31' },
        { start: '2027-01-01', end: '2027-06-30' },
        { start: '2027-10-01', end: '2027-12-31' },
        { start: '2028-02-01', end: '2028-02-29' },
      ],
    );
  });

  it('of a fiscal year are named by the year in which it ends, unless the plan says start', () => {
    const april = { fiscalYearStart: '--04-01' };
    assert.deepEqual(parsePeriod('2027', april), { start: '2026-04-01', end: '2027-03-31' });
    assert.deepEqual(parsePeriod('2027-Q4', april), { start: '2027-01-01', end: '2027-03-31' });
    assert.deepEqual(parsePeriod('2027', { ...april, fiscalYearNamedBy: 'start' }), {
      start: '2027-04-01',
      end: '2028-03-31',
    });
    assert.deepEqual(parsePeriod('2027-03', april), { start: '2027-03-01', end: '2027-03-31' });
    assert.deepEqual(parsePeriod('2027', { fiscalYearStart: 'April' }), { start: '2027-01-01', end: '2027-12-31' });
  });

  it('that end before they start, or say something else, are refused', () => {
    for (const value of [
      { start: '2027-02-01', end: '2027-01-01' },
      { start: '2027-01-01' },
      '2027-Q5',
      '2027-13',
      '27',
      null,
    ])
      assert.equal(parsePeriod(value), undefined);
  });

  it('cut into intervals give keys that the shorthand reads back', () => {
    const period = { start: '2027-02-15', end: '2028-04-30' };
    assert.deepEqual(
      intervalsOf(period, 'half').map(({ key, start, end }) => [key, start, end]),
      [
        ['2027-H1', '2027-02-15', '2027-06-30'],
        ['2027-H2', '2027-07-01', '2027-12-31'],
        ['2028-H1', '2028-01-01', '2028-04-30'],
      ],
    );
  });

  it('are covered by their intervals without gap or overlap, each inside what its key names', () => {
    const interval = fc.constantFrom('month' as const, 'quarter' as const, 'half' as const, 'year' as const);
    const named = fc.constantFrom('start' as const, 'end' as const);
    const first = fc.constantFrom('--01-01', '--04-01', '--07-15', '--10-31', '--02-29');
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 1500 }),
        interval,
        first,
        named,
        (n, length, kind, fiscalYearStart, fiscalYearNamedBy) => {
          const year = { fiscalYearStart, fiscalYearNamedBy };
          const period = { start: dateOfDay(n), end: dateOfDay(n + length) };
          const parts = intervalsOf(period, kind, year);
          assert.equal(parts[0]?.start, period.start);
          assert.equal(parts.at(-1)?.end, period.end);
          for (const [i, part] of parts.entries()) {
            const whole = parsePeriod(part.key, year);
            assert.ok(whole && whole.start <= part.start && part.end <= whole.end, part.key);
            if (i > 0) assert.equal(part.start, addDays(parts[i - 1]?.end ?? '', 1));
          }
          assert.equal(new Set(parts.map(({ key }) => key)).size, parts.length);
        },
      ),
      { seed: 42, numRuns: 500 },
    );
  });
});

describe('months', () => {
  const year = { start: '2027-01-01', end: '2027-12-31' };

  it('are whole by the calendar, leap years included', () => {
    assert.equal(monthsIn(year), 12);
    assert.equal(monthsIn({ start: '2028-01-01', end: '2028-12-31' }), 12);
    assert.equal(monthsIn({ start: '2027-04-01', end: '2027-06-30' }), 3);
    assert.equal(monthsIn({ start: '2027-01-15', end: '2027-03-20' }), 2 + 6 / (365 / 12));
    assert.equal(monthsIn({ start: '2027-01-01', end: '2027-01-07' }), 7 / (365 / 12));
  });

  it('tell how often a promise falls due', () => {
    assert.equal(timesIn(year, duration('1mo')), 12);
    assert.equal(timesIn(year, duration('3mo')), 4);
    assert.equal(timesIn(year, duration('1y')), 1);
    assert.ok(Math.abs((timesIn(year, duration('1w')) ?? 0) - 365 / 7) < 1e-9);
    assert.equal(timesIn(year, duration('0d')), undefined);
  });
});
