/**
 * Mistakes that writers make in a plan that is otherwise the smallest one, and all that is said about them:
 * `code path side: message`, then the first fix (`safe` when "fix all" may apply it).
 */
export const mistakes: readonly (readonly [title: string, yaml: string, ...problems: string[]])[] = [
  [
    'a word that is none of the words',
    'goals: [{ id: g, side: mktg, statement: S }]',
    'STR-002 goals.0.side value: `side` is `mktg`. Use marketing, sales or shared.',
  ],
  [
    'a misspelt word',
    'campaigns: [{ id: c, name: C, type: webniar }]',
    'STR-002 campaigns.0.type value: `type` is `webniar`. Did you mean webinar? fix "webinar"',
  ],
  [
    'a word of a long list that is like none',
    'campaigns: [{ id: c, name: C, type: zeppelin }]',
    'STR-002 campaigns.0.type value: `type` is `zeppelin`. Use one of 32 words, such as digital, content or social.',
  ],
  [
    'a number where a word belongs',
    'status: 3',
    'STR-002 status value: `status` is 3. Use draft, review, approved, active or archived.',
  ],
  [
    'a motion that is no word',
    'motion: sales',
    'STR-002 motion value: `motion` is `sales`. Did you mean sales-led? Use sales-led, marketing-led, product-led, partner-led or hybrid. fix "sales-led"',
  ],
  [
    'a motion in a list',
    'motion: [sales-led, fast]',
    'STR-002 motion.1 value: An entry of `motion` is `fast`. Use sales-led, marketing-led, product-led, partner-led or hybrid.',
  ],
  [
    'a motion that is a map',
    'motion: { a: b }',
    'STR-002 motion value: `motion` is a map. Begin each entry with a hyphen.',
  ],
  [
    'a rate over 1',
    'funnel: { sourcing: { marketing: 60 } }',
    'STR-004 funnel.sourcing.marketing value: `marketing` is 60. A rate is between 0 and 1, or in percent: 60%. fix "60%" safe',
  ],
  [
    'a rate between 1 and 2',
    'economics: { gross_margin: 1.5 }',
    'STR-004 economics.gross_margin value: `gross_margin` is 1.5. A rate is between 0 and 1, or in percent: 1.5%. fix "1.5%"',
  ],
  [
    'a rate in a text without a sign',
    'economics: { gross_margin: "25" }',
    'STR-004 economics.gross_margin value: `gross_margin` is `25`. A rate is between 0 and 1, or in percent: 25%. fix "25%" safe',
  ],
  [
    'a rate with a decimal comma',
    'economics: { gross_margin: "25,5%" }',
    'STR-004 economics.gross_margin value: `gross_margin` is `25,5%`. Write 25.5%. fix "25.5%" safe',
  ],
  [
    'a rate with a comma and no sign',
    'economics: { gross_margin: "0,25" }',
    'STR-004 economics.gross_margin value: `gross_margin` is `0,25`. Write 0.25, without separators. fix 0.25 safe',
  ],
  [
    'a rate below 0',
    'economics: { gross_margin: -0.1 }',
    'STR-004 economics.gross_margin value: `gross_margin` is -0.1. A rate is between 0% and 100%.',
  ],
  [
    'a rate over 100%',
    'economics: { gross_margin: 120% }',
    'STR-004 economics.gross_margin value: `gross_margin` is `120%`. A rate is between 0% and 100%.',
  ],
  [
    'a rate in words',
    'economics: { gross_margin: lots }',
    'STR-004 economics.gross_margin value: `gross_margin` is `lots`. Write a rate such as 25% or 0.25.',
  ],
  [
    'a rate in a list',
    'economics: { gross_margin: [25%] }',
    'STR-004 economics.gross_margin value: `gross_margin` is a list. Write one value. fix "25%" safe',
  ],
  [
    'a duration in words',
    'handoffs: [{ id: h, from: a, to: b, giver: r, receiver: s, sla: { first_touch: 2 days } }]',
    'STR-005 handoffs.0.sla.first_touch value: `first_touch` is `2 days`. Write 2d. fix "2d" safe',
  ],
  [
    'a duration of a quarter',
    'goals: [{ id: g, side: sales, statement: S, horizon: 1 quarter }]',
    'STR-005 goals.0.horizon value: `horizon` is `1 quarter`. Write 3mo. fix "3mo" safe',
  ],
  [
    'a duration that may be minutes or months',
    'goals: [{ id: g, side: sales, statement: S, horizon: 3M }]',
    'STR-005 goals.0.horizon value: `horizon` is `3M`. Write a number and a unit: 30m (minutes), 4h, 2d, 3w, 6mo (months), 1y.',
  ],
  [
    'a duration without a unit',
    'goals: [{ id: g, side: sales, statement: S, horizon: 14 }]',
    'STR-005 goals.0.horizon value: `horizon` is 14 without a unit. Write 14h, 14d, 14w or 14mo.',
  ],
  [
    'a day that does not exist',
    'period: { start: 2027-02-01, end: 2027-02-30 }',
    'STR-006 period.end value: `end` is 2027-02-30, a day that does not exist. That month ends on 2027-02-28.',
  ],
  [
    'an end before the start',
    'campaigns: [{ id: c, name: C, type: seo, period: { start: 2027-05-01, end: 2027-04-01 } }]',
    'STR-006 campaigns.0.period.end value: `start` 2027-05-01 lies after `end` 2027-04-01, so nothing lies between them. Correct one of them. fix ["2027-04-01","2027-05-01"]',
  ],
  [
    'a date in another order',
    'funnel: { as_of: 31.10.2026 }',
    'STR-006 funnel.as_of value: `as_of` is `31.10.2026`. Write year-month-day: 2026-10-31. fix "2026-10-31"',
  ],
  [
    'a date with one digit',
    'funnel: { as_of: 2026-1-5 }',
    'STR-006 funnel.as_of value: `as_of` is `2026-1-5`. Write year-month-day: 2026-01-05. fix "2026-01-05" safe',
  ],
  [
    'a date in words',
    'funnel: { as_of: last spring }',
    'STR-006 funnel.as_of value: `as_of` is `last spring`. Write year-month-day, such as 2027-01-31.',
  ],
  [
    'a period that is no period',
    'campaigns: [{ id: c, name: C, type: seo, period: 2027-Q5 }]',
    'STR-006 campaigns.0.period value: `period` is `2027-Q5`. Write { start, end }, or in short 2027, 2027-H1, 2027-Q1 or 2027-03.',
  ],
  [
    'a period without its hyphen',
    'campaigns: [{ id: c, name: C, type: seo, period: 2027q1 }]',
    'STR-006 campaigns.0.period value: `period` is `2027q1`. Write 2027-Q1. fix "2027-Q1" safe',
  ],
  [
    'a period without an end',
    'campaigns: [{ id: c, name: C, type: seo, period: { start: 2027-01-01 } }]',
    'STR-006 campaigns.0.period key: `period` has no `end`. Add it: last day; it counts too.',
  ],
  [
    'a part of a period that is none',
    'kpis: [{ id: k, name: K, by_interval: { 2027-Q7: 3 } }]',
    'STR-006 kpis.0.by_interval.2027-Q7 key: A key of `by_interval` is `2027-Q7`. Write 2027, 2027-H1, 2027-Q1 or 2027-03.',
  ],
  [
    'a minimum over the maximum',
    'segments: [{ id: s, name: S, criteria: { employees: { min: 900, max: 200 } } }]',
    'STR-006 segments.0.criteria.employees.max value: `min` 900 is over `max` 200, so nothing lies between them. Correct one of them. fix [200,900]',
  ],
  [
    'opening hours that end before they begin',
    'calendar: { hours: { from: "17:00", to: "09:00" } }',
    'STR-006 calendar.hours.to value: `from` 17:00 lies after `to` 09:00, so nothing lies between them. Correct one of them. fix ["09:00","17:00"]',
  ],
  [
    'a range whose colon has no space',
    'segments: [{ id: s, name: S, criteria: { employees: { "min:200": null } } }]',
    'STR-003 segments.0.criteria.employees.min:200 key: `min:200` is one key, because the colon has no space after it. Write `min: 200`.',
  ],
  [
    'an amount with separators',
    'budget: { total: "12,000" }',
    'STR-007 budget.total value: `total` is `12,000`. Write 12000, without separators. fix 12000 safe',
  ],
  [
    'an amount with points',
    'budget: { total: 1.200.000 }',
    'STR-007 budget.total value: `total` is `1.200.000`. Write 1200000, without separators. fix 1200000 safe',
  ],
  [
    'an amount with an underscore',
    'budget: { total: 1_000 }',
    'STR-007 budget.total value: `total` is `1_000`. Write 1000, without separators. fix 1000 safe',
  ],
  [
    'an amount below 0',
    'budget: { total: -5 }',
    'STR-007 budget.total value: `total` is -5. Write 0 or more: amounts have no sign here.',
  ],
  [
    'an amount with its currency in one text',
    'budget: { total: 12000 EUR }',
    'STR-007 budget.total value: `total` is `12000 EUR`. Write { amount: 12000, currency: EUR }, or the number alone in the plan\'s currency. fix {"amount":12000,"currency":"EUR"}',
  ],
  [
    'an amount in words',
    'budget: { total: a lot }',
    "STR-007 budget.total value: `total` is `a lot`. Write the bare number in the plan's currency, or { amount, currency }.",
  ],
  [
    'an amount without its currency',
    'budget: { total: { amount: 5 } }',
    "STR-007 budget.total key: `total` has no `currency`. Add it: the currency of this amount; the plan's `fx` says what it is worth.",
  ],
  [
    'an amount with more decimals than its currency has',
    'budget: { total: { amount: 12.5, currency: JPY } }',
    'STR-007 budget.total.amount value: `amount` is 12.5, but JPY has no decimals. Round it.',
  ],
  [
    'a currency that is none',
    'currency: EUX',
    'STR-007 currency value: `currency` is `EUX`, no currency that ISO 4217 lists. Did you mean EUR?',
  ],
  [
    'a currency in small letters',
    'currency: eur',
    'STR-007 currency value: `currency` is `eur`. Write EUR. fix "EUR" safe',
  ],
  [
    'a rate of exchange for no currency',
    'fx: { EURO: 1.1 }',
    'STR-007 fx.EURO key: A key of `fx` is `EURO`. Write its ISO code of three letters, such as EUR or USD.',
  ],
  ['a rate of exchange of 0', 'fx: { USD: 0 }', 'STR-002 fx.USD value: `USD` is 0. Write a number over 0.'],
  [
    'a count with separators',
    'campaigns: [{ id: c, name: C, type: seo, targets: [{ segment: a, stage: b, count: "1,200" }] }]',
    'STR-007 campaigns.0.targets.0.count value: `count` is `1,200`. Write 1200, without separators. fix 1200 safe',
  ],
  [
    'a count with a fraction',
    'campaigns: [{ id: c, name: C, type: seo, targets: [{ segment: a, stage: b, count: 3.5 }] }]',
    'STR-002 campaigns.0.targets.0.count value: `count` is 3.5. Write a whole number from 0 up.',
  ],
  [
    'a count in quotes',
    'handoffs: [{ id: h, from: a, to: b, giver: r, receiver: s, sla: { attempts: "5" } }]',
    'STR-002 handoffs.0.sla.attempts value: `attempts` is the text `5`. Write 5 without quotes. fix 5 safe',
  ],
  [
    'a format version of later days',
    'gtm: 9',
    'STR-010 gtm value: `gtm` is 9. This version of the format is not known here. Write 1, or update the tool that reads the plan.',
  ],
  [
    'a format version in quotes',
    'gtm: "1"',
    'STR-010 gtm value: `gtm` is the text `1`. Write 1 without quotes. fix 1 safe',
  ],
  [
    'an id with capitals',
    'segments: [{ id: MidMarket, name: S }]',
    'REF-004 segments.0.id value: `id` is `MidMarket`. Use small letters, digits and single hyphens, beginning with a letter: mid-market. fix "mid-market"',
  ],
  [
    'an id that is a number',
    'segments: [{ id: 12, name: S }]',
    'STR-002 segments.0.id value: `id` is 12. Write small letters, digits and hyphens, beginning with a letter.',
  ],
  [
    'an id that is empty',
    'segments: [{ id: "", name: S }]',
    'STR-002 segments.0.id value: `id` is empty. Fill it in or remove it.',
  ],
  [
    'a key that is nearly a known one',
    'positioning: [{ personna: p, category: C, promise: P }]',
    'STR-003 positioning.0.personna key: `personna` is no key of a positioning entry. Did you mean `persona`? fix "rename persona" safe',
  ],
  [
    'a needed key that is misspelt',
    'segments: [{ id: s, nmae: S }]',
    'STR-003 segments.0.nmae key: `nmae` is no key of a segment. Did you mean `name`? It is needed. fix "rename name" safe',
  ],
  [
    'a misspelt key beside the right one',
    'segments: [{ id: s, name: S, nmae: T }]',
    'STR-003 segments.0.nmae key: `nmae` is no key of a segment. `name` is already there. Remove it, or write `x-nmae` to keep it.',
  ],
  [
    "a key of one's own",
    'segments: [{ id: s, name: S, colour: red }]',
    'STR-002 segments.0.colour key: `colour` is no key of a segment. Remove it, or write `x-colour` to keep it. fix "rename x-colour"',
  ],
  [
    "a key of one's own at the root",
    'colour: red',
    'STR-002 colour key: `colour` is no key of a file of kind `plan`. Remove it, or write `x-colour` to keep it. fix "rename x-colour"',
  ],
  [
    'a section that is nearly a known one',
    'persona: []',
    'STR-003 persona key: `persona` is no key of a file of kind `plan`. Did you mean `personas`? fix "rename personas" safe',
  ],
  [
    'a section of another kind of file',
    'content: []',
    'STR-002 content key: `content` does not belong in a file of kind `plan`. Move it to a file of kind `content`.',
  ],
  [
    'a needed key that is absent',
    'personas: [{ id: p, name: P }]',
    'STR-002 personas.0.id key: Persona `p` has no `segments`. Add it: where this person is found.',
  ],
  [
    'an entry without any key',
    'teams: [{}]',
    'STR-002 teams.0 value: This team has no `id`. Add it: short name of the team. Teams and roles share their ids.',
    'STR-002 teams.0 value: This team has no `name`. Add it: what the team is called.',
    'STR-002 teams.0 value: This team has no `function`. Add it: what the team does; it decides on which side the team stands.',
  ],
  [
    'an entry that is empty',
    'teams: [null]',
    'STR-002 teams.0 value: An entry of `teams` is empty. Fill it in or remove it.',
  ],
  ['a key that is empty', 'owner: null', 'STR-002 owner value: `owner` is empty. Fill it in or remove it.'],
  ['a section that is empty', 'kpis: null', 'STR-002 kpis value: `kpis` is empty. Fill it in or remove it.'],
  [
    'a list that is a map',
    'teams: { id: t }',
    'STR-002 teams value: `teams` is a map. Begin each entry with a hyphen.',
  ],
  [
    'a map that is a list',
    'budget: [1]',
    'STR-002 budget value: `budget` is a list. Write a map with keys total, lines.',
  ],
  [
    'a map that is a text',
    'stance: shared',
    'STR-002 stance value: `stance` is `shared`. Write a map with keys inbound_owner, outbound_owner, nurture_owner, qualification, middle_funnel_owner, relationship_owner and others.',
  ],
  [
    'an entry that is a text',
    'roles: [head]',
    'STR-002 roles.0 value: An entry of `roles` is `head`. Write a map with keys id, title, team, headcount, compensation, person.',
  ],
  [
    'one text where a list belongs',
    'personas: [{ id: p, name: P, segments: mid-market }]',
    'STR-002 personas.0.segments value: `segments` is `mid-market`, not a list. Write [ mid-market ]. fix ["mid-market"] safe',
  ],
  [
    'a list where one text belongs',
    'roles: [{ id: r, title: T, team: [marketing] }]',
    'STR-002 roles.0.team value: `team` is a list. Write one value. fix "marketing" safe',
  ],
  [
    'a text with a colon that became a map',
    'personas: [{ id: p, name: P, segments: [], pains: [{ Cost: too high }] }]',
    'STR-002 personas.0.pains.0 value: An entry of `pains` is a map. Put a text with a colon in quotes. fix "Cost: too high"',
  ],
  [
    'a number where a text belongs',
    'name: 2027',
    'STR-002 name value: `name` is the number 2027, not a text. Put it in quotes. fix "2027"',
  ],
  [
    'a truth value where a text belongs',
    'company: { industry: true }',
    'STR-002 company.industry value: `industry` is true, not a text. Put it in quotes. fix "true"',
  ],
  [
    'a word for yes',
    'kpis: [{ id: k, name: K, cumulative: yes }]',
    'STR-002 kpis.0.cumulative value: `cumulative` is `yes`. Write true. fix true safe',
  ],
  [
    'a reference that is a number',
    'roles: [{ id: r, title: T, team: 7 }]',
    'STR-002 roles.0.team value: `team` is 7. Write the id of an entry.',
  ],
  [
    'a country in words',
    'segments: [{ id: s, name: S, criteria: { countries: [Austria] } }]',
    'STR-002 segments.0.criteria.countries.0 value: An entry of `countries` is `Austria`. Write the ISO code of two large letters, such as DE or US.',
  ],
  [
    'a version with two numbers',
    'version: 1.2',
    'STR-002 version value: `version` is 1.2. Write three numbers with dots, such as 1.2.0. fix "1.2.0"',
  ],
  [
    'a KPI target in words',
    'kpis: [{ id: k, name: K, target: twelve }]',
    'STR-002 kpis.0.target value: `target` is `twelve`. Write a number, or a rate (25%), a ratio ("3:1") or a duration (4h).',
  ],
  [
    'a KPI target in quotes',
    'kpis: [{ id: k, name: K, target: "2400000" }]',
    'STR-002 kpis.0.target value: `target` is the text `2400000`. Write 2400000 without quotes. fix 2400000 safe',
  ],
  [
    'a priority of 0',
    'segments: [{ id: s, name: S, priority: 0 }]',
    'STR-002 segments.0.priority value: `priority` is 0. Write a whole number from 1 up.',
  ],
  [
    'an ignored finding without its reason',
    'lint: { ignore: [{ rule: HND-002, at: handoffs/h }] }',
    'STR-002 lint.ignore.0.rule key: This ignore entry has no `reason`. Add it: why it is accepted.',
  ],
  [
    'a rule code that is none',
    'lint: { severity: { HND-2: off } }',
    'STR-002 lint.severity.HND-2 key: A key of `severity` is `HND-2`. Write the code of a rule, such as HND-002.',
  ],
  [
    'a severity that is none',
    'lint: { severity: { HND-002: hint } }',
    'STR-002 lint.severity.HND-002 value: `HND-002` is `hint`. Use error, warning, info or off.',
  ],
  [
    'a reject reason without its word',
    'handoffs: [{ id: h, from: a, to: b, giver: r, receiver: s, reject: { reasons: [{ return_to: a }] } }]',
    'STR-002 handoffs.0.reject.reasons.0.return_to key: This reject reason has no `id`. Add it: the reason in a word.',
  ],
  [
    'two faults of one value',
    'handoffs: [{ id: h, from: a, to: b, giver: r, receiver: s, commitment: { volume: -1.5, per: 1mo } }]',
    'STR-002 handoffs.0.commitment.volume value: `volume` is -1.5. Write a whole number from 0 up.',
  ],
];
