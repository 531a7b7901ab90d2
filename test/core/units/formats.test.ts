import assert from 'node:assert/strict';
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRate,
  withUnit,
} from '../../../src/core/units';

const view = { style: 'view' } as const;

describe('figures in messages', () => {
  it('are plain English', () => {
    assert.equal(formatNumber(1420), '1,420');
    assert.equal(formatNumber(713.854), '713.85');
    assert.equal(formatNumber(-36.15), '-36.15');
    assert.equal(formatMoney(1500000, 'EUR'), '1,500,000 EUR');
    assert.equal(formatMoney(1429397.26, 'EUR'), '1,429,397.26 EUR');
    assert.equal(formatMoney(0.5, 'JPY'), '1 JPY');
    assert.equal(formatRate(0.625), '62.5%');
    assert.equal(formatRate(0.25), '25%');
    assert.equal(withUnit('93', 'd'), '93 d');
  });

  it('follow a locale', () => {
    assert.equal(formatNumber(1234567.5, { locale: 'de' }), '1.234.567,5');
    assert.equal(formatNumber(1420, { locale: 'no such locale' }), '1,420');
  });
});

describe('figures in views', () => {
  it('have narrow spaces, real minus signs and a sign on differences', () => {
    assert.equal(formatNumber(1710000, view), '1\u202f710\u202f000');
    assert.equal(formatNumber(2500, view), '2\u202f500');
    assert.equal(formatNumber(111.0685, { ...view, sign: true }), '+111.07');
    assert.equal(formatNumber(-36.1538, { ...view, sign: true }), '\u221236.15');
    assert.equal(formatNumber(0.001, { ...view, sign: true }), '0');
    assert.equal(formatPercent(0.07405, { ...view, sign: true }), '+7.4\u202f%');
    assert.equal(formatNumber(Number.NaN, view), '–');
  });

  it('write money with the sign before it', () => {
    assert.equal(formatMoney(18000, 'EUR', view), '€18\u202f000');
    assert.equal(formatMoney(151.6245, 'EUR', view), '€151.62');
    assert.equal(formatMoney(151.6, 'EUR', view), '€151.60');
    assert.equal(formatMoney(1458123, 'EUR', { ...view, compact: true }), '€1.46\u202fM');
    assert.equal(formatMoney(2400000, 'EUR', { ...view, compact: true }), '€2.4\u202fM');
    assert.equal(formatMoney(8400000, 'EUR', { ...view, compact: true, fixed: true }), '€8.40\u202fM');
    assert.equal(formatMoney(-57500, 'EUR', { ...view, sign: true }), '\u2212€57\u202f500');
    assert.equal(formatMoney(20, 'CHF', view), 'CHF\u202f20');
    assert.equal(formatMoney(20, undefined, view), '20');
  });

  it('show rates with one decimal, two below 10 %, rounded once and half up', () => {
    assert.equal(formatRate(76 / 875, view), '8.69\u202f%');
    assert.equal(formatRate(0.8995, view), '90\u202f%');
    assert.equal(formatRate(0.89949, view), '89.9\u202f%');
    assert.equal(formatRate(0.25, view), '25\u202f%');
  });

  it('write dates by day, month and year', () => {
    assert.equal(formatDate('2027-09-29'), '29 Sep 2027');
    assert.equal(formatDate('2027-01-05', { withoutYear: true }), '5 Jan');
    assert.equal(formatDate('soon'), 'soon');
    assert.equal(formatPeriod({ start: '2027-01-01', end: '2027-12-31' }), '1 Jan – 31 Dec 2027');
    assert.equal(formatPeriod({ start: '2027-04-01', end: '2028-03-31' }), '1 Apr 2027 – 31 Mar 2028');
  });
});
