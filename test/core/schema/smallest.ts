/** The smallest valid plan. */
export const smallest = {
  gtm: 1,
  kind: 'plan',
  id: 'first-plan',
  name: 'First plan',
  period: { start: '2027-01-01', end: '2027-12-31' },
} as const;

/** An example as plain data. */
export const examples = ['fernwhistle-fy27', 'moonbadger-2027'] as const;
