/** What the format's scalars mean: reading them, counting with them, writing them for a reader. */
export { ceilVolume } from './ceil-volume';
export { isBelow } from './compare';
export { type Currency, currencyCodes, currencyExponent, currencyOf, isCurrency } from './currency';
export {
  addDays,
  addMonths,
  dateOfDay,
  dayNumber,
  daysBetween,
  earliestOf,
  isDate,
  latestOf,
  minusDuration,
  plusDuration,
} from './date';
export { type DateFormat, formatDate, formatPeriod } from './date-format';
export { durationOf, formatDuration, parseDuration, spellDuration } from './duration';
export { type MoneyContext, type MoneyFault, minorUnits, moneyFault, parseMoney, sumMoney } from './money';
export { currencySign, formatMoney } from './money-format';
export { daysPerMonth, inMonths, monthsIn, timesIn } from './months';
export { formatNumber, type NumberFormat, narrowSpace, withUnit } from './number-format';
export { type FiscalYear, type IntervalPart, intervalsOf, parsePeriod } from './period';
export { parseRate } from './rate';
export { formatPercent, formatRate } from './rate-format';
export { parseRatio } from './ratio';
export { roundHalfUp } from './round';
export { sum } from './sum';
