import assert from 'node:assert/strict';
import { type DueTime, dueTime, type SlaClock } from '../../../src/core/calc/sla-time';
import { duration } from '../../kit/plan-builder';

const calendar = {
  businessDays: ['mon', 'tue', 'wed', 'thu', 'fri'] as const,
  hours: { from: '09:00', to: '17:00' },
  holidays: ['2027-03-29'],
};
const vienna: SlaClock = { clock: 'business', calendar, timezone: 'Europe/Vienna' };

function due(arrival: string, within: string, clock: SlaClock = vienna): DueTime | undefined {
  return dueTime(arrival, duration(within), clock);
}

const at = (arrival: string, within: string, clock?: SlaClock) => due(arrival, within, clock)?.local;

describe('a promise on the business clock', () => {
  it('runs inside the opening hours', () => {
    assert.equal(at('2027-03-05T16:00', '4h'), '2027-03-08T12:00');
    assert.equal(at('2027-03-05T09:00', '8h'), '2027-03-05T17:00');
    assert.equal(at('2027-03-05T09:00', '90m'), '2027-03-05T10:30');
    assert.equal(at('2027-03-05T16:59:30', '1m'), '2027-03-08T09:00');
  });

  it('starts at the next opening when it arrives outside of them', () => {
    const late = due('2027-03-05T18:30', '4h');
    assert.equal(late?.local, '2027-03-08T13:00');
    assert.equal(late?.weekday, 'mon');
    assert.equal(late?.started, '2027-03-08T09:00:00.000+01:00');
    assert.equal(at('2027-03-05T17:00', '1h'), '2027-03-08T10:00');
    assert.equal(at('2027-03-05T07:00', '1h'), '2027-03-05T10:00');
    assert.equal(at('2027-03-06T12:00', '1d'), '2027-03-09T09:00');
  });

  it('in days keeps the time of day and passes weekends and holidays', () => {
    assert.equal(at('2027-03-05T16:00', '2d'), '2027-03-09T16:00');
    assert.equal(at('2027-03-26T16:00', '1d'), '2027-03-30T16:00');
    assert.equal(at('2027-03-26T16:00', '2h'), '2027-03-30T10:00');
    assert.equal(at('2027-03-25T11:00', '1.5d'), '2027-03-26T15:00');
  });

  it('in weeks and months goes by the calendar and on to the next opening', () => {
    assert.equal(at('2027-03-05T16:00', '1w'), '2027-03-12T16:00');
    assert.equal(at('2027-03-22T16:00', '1w'), '2027-03-30T09:00');
    assert.equal(at('2027-03-08T10:00', '1mo'), '2027-04-08T10:00');
  });

  it('of no time is due at once, or at the next opening', () => {
    assert.equal(at('2027-03-05T16:00', '0d'), '2027-03-05T16:00');
    assert.equal(at('2027-03-05T20:00', '0d'), '2027-03-08T09:00');
  });

  it('keeps wall-clock hours over a change of the clocks', () => {
    // Europe goes an hour forward on 28 March 2027 and back on 31 October 2027.
    assert.equal(due('2027-03-26T16:00', '1d')?.due, '2027-03-30T16:00:00.000+02:00');
    assert.equal(due('2027-10-29T16:00', '2h')?.due, '2027-11-01T10:00:00.000+01:00');
  });

  it('counts real hours where the hours themselves change', () => {
    const nights = {
      ...vienna,
      calendar: { businessDays: ['sun', 'mon'] as const, hours: { from: '00:00', to: '06:00' }, holidays: [] },
    };
    // The night of the change has five hours between midnight and six.
    assert.equal(at('2027-03-28T00:00', '5h', nights), '2027-03-28T06:00');
    assert.equal(at('2027-03-28T00:00', '6h', nights), '2027-03-29T01:00');
    assert.equal(at('2027-10-31T00:00', '7h', nights), '2027-10-31T06:00');
  });

  it('without hours is open all day', () => {
    const days = { ...vienna, calendar: { ...calendar, hours: undefined } };
    assert.equal(at('2027-03-05T16:00', '10h', days), '2027-03-08T02:00');
    assert.equal(at('2027-03-05T16:00', '8h', days), '2027-03-06T00:00');
  });

  it('reads an arrival with an offset in the plan’s own zone', () => {
    assert.equal(at('2027-03-05T15:00Z', '4h'), '2027-03-08T12:00');
    assert.equal(at('2027-03-05T10:00-05:00', '4h'), '2027-03-08T12:00');
  });

  it('cannot be counted without a calendar, an open day, or sensible hours', () => {
    assert.equal(due('2027-03-05T16:00', '4h', { clock: 'business', timezone: 'Europe/Vienna' }), undefined);
    for (const broken of [
      { ...calendar, businessDays: [] },
      { ...calendar, hours: { from: '17:00', to: '09:00' } },
      { ...calendar, hours: { from: 'nine', to: '17:00' } },
    ])
      assert.equal(due('2027-03-05T16:00', '4h', { ...vienna, calendar: broken }), undefined);
  });

  it('longer than ten years, or from no time at all, is not counted', () => {
    assert.equal(due('2027-03-05T16:00', '99999999d'), undefined);
    assert.equal(due('soon', '4h'), undefined);
    assert.equal(due('2027-03-05T16:00', '4h', { ...vienna, timezone: 'Mars/Base' }), undefined);
  });
});

describe('a promise on the calendar clock', () => {
  const clock: SlaClock = { clock: 'calendar', timezone: 'Europe/Vienna' };

  it('never stops', () => {
    assert.equal(at('2027-03-05T16:00', '4h', clock), '2027-03-05T20:00');
    assert.equal(at('2027-03-05T16:00', '2s', clock), '2027-03-05T16:00');
    assert.equal(at('2027-01-31T16:00', '1mo', clock), '2027-02-28T16:00');
  });

  it('in hours counts real ones, in days keeps the time of day', () => {
    assert.equal(at('2027-03-27T16:00', '24h', clock), '2027-03-28T17:00');
    assert.equal(at('2027-03-27T16:00', '1d', clock), '2027-03-28T16:00');
  });

  it('is in UTC when the plan names no zone', () => {
    assert.equal(due('2027-03-05T16:00', '4h', { clock: 'calendar' })?.due, '2027-03-05T20:00:00.000Z');
  });
});
