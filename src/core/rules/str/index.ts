import type { Rule } from '../rule';
import { countedMonths } from './counted-months';
import { emptyInterval } from './empty-interval';
import { foreignCurrency } from './foreign-currency';
import { notADuration } from './not-a-duration';
import { notARate } from './not-a-rate';
import { notMoney } from './not-money';
import { schemaViolation } from './schema-violation';
import { syntaxError } from './syntax-error';
import { unknownFormat } from './unknown-format';
import { unknownKey } from './unknown-key';

/** Text and types. */
export const rules: readonly Rule[] = [
  syntaxError,
  schemaViolation,
  unknownKey,
  notARate,
  notADuration,
  emptyInterval,
  notMoney,
  foreignCurrency,
  countedMonths,
  unknownFormat,
];
