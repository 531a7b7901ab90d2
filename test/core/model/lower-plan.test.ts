import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { lowerPlan } from '../../../src/core/model/lower/lower-plan';
import type { Plan } from '../../../src/core/model/plan';
import { parse } from '../../../src/core/syntax';

const root = 'file:///plans/plan.gtm.yaml';

describe('understanding plain data as a Plan', () => {
  it('reads units, places and defaults', () => {
    const plan = planOf(`
gtm: 1
period: { start: 2027-01-01, end: 2027-12-31 }
currency: EUR
fx: { USD: 0.5 }
motion: [ sales-led, product-led ]
calendar: { business_days: [ mon, xyz ], hours: { from: "09:00", to: "17:00" }, holidays: [ 2027-12-24, 2027-02-30 ] }
campaigns:
  - id: fair
    budget: { amount: 100, currency: USD }
    sales_contribution: { owner: ae, play: Call }
    targets: [ { segment: mid, stage: lead, count: 12, by_interval: { 2027-Q1: 5 } } ]
personas:
  - { id: p, objections: [ price, 12, trust ], goals: one goal }
kpis:
  - { id: rate, unit: rate, target: 25%, baseline: 0.2 }
  - { id: ratio, unit: ratio, target: "3:1" }
  - { id: time, unit: duration, target: 2w }
  - { id: cash, unit: currency, target: { amount: 8, currency: USD } }
  - { id: open, target: 5%, actuals: [ { date: 2027-01-31, value: 4% }, { date: soon, value: 1 } ] }
  - { id: file, unit: count, actuals: { file: ./a.csv, date_column: Day } }
capacity:
  - { role: ae, headcount: 2, hires: [ { start: 2027-03-01 } ], quota_count: { stage: won, count: 4 } }
`);
    assert.equal(plan.head.status, 'draft');
    assert.equal(plan.head.interval, 'quarter');
    assert.deepEqual(plan.head.motion, ['sales-led', 'product-led']);
    assert.deepEqual(plan.head.calendar?.businessDays, ['mon']);
    assert.deepEqual(plan.head.calendar?.holidays, ['2027-12-24']);
    const [fair] = plan.campaigns;
    assert.equal(fair?.budget, 50);
    assert.equal(fair?.source, 'marketing');
    assert.deepEqual(fair?.targets[0]?.at, { file: root, path: ['campaigns', 0, 'targets', 0] });
    assert.deepEqual(fair?.targets[0]?.byInterval, { '2027-Q1': 5 });
    assert.deepEqual(fair?.salesContribution, {
      at: { file: root, path: ['campaigns', 0, 'sales_contribution'] },
      owner: 'ae',
      play: 'Call',
    });
    assert.deepEqual(plan.personas[0]?.objections, [
      { text: 'price', at: { file: root, path: ['personas', 0, 'objections', 0] } },
      { text: 'trust', at: { file: root, path: ['personas', 0, 'objections', 2] } },
    ]);
    assert.deepEqual(plan.personas[0]?.goals, ['one goal']);
    assert.deepEqual(
      plan.kpis.map(({ target }) => target),
      [0.25, 3, 14, 4, 0.05, undefined],
    );
    assert.deepEqual(plan.kpis[4]?.actuals, { values: [{ date: '2027-01-31', value: 0.04 }] });
    assert.deepEqual(plan.kpis[5]?.actuals, { file: './a.csv', dateColumn: 'Day', valueColumn: undefined });
    assert.equal(plan.capacity[0]?.hires[0]?.count, 1);
    assert.deepEqual(plan.sections.kpis, [{ file: root, path: ['kpis'] }]);
  });

  it('keeps a KPI value that is not of its unit as written, so that it is not taken for missing', () => {
    const plan = planOf(`
currency: EUR
kpis:
  - { id: over, unit: rate, target: 103% }
  - { id: bare, unit: rate, target: 25, by_interval: { 2027-Q1: 20%, 2027-Q2: 3d, x-note: soon } }
  - { id: cash, unit: currency, baseline: { amount: 8, currency: USD }, target: many }
`);
    assert.deepEqual(
      plan.kpis.map(({ target, unread }) => [target, unread?.map(({ at: _, ...value }) => value)]),
      [
        [1.03, undefined],
        [
          undefined,
          [
            { key: 'target', text: '25' },
            { key: 'by_interval', text: '3d' },
          ],
        ],
        [undefined, [{ key: 'baseline', text: '8 USD', currency: 'USD' }, { key: 'target' }]],
      ],
    );
    assert.deepEqual(plan.kpis[1]?.unread?.[1]?.at.path, ['kpis', 1, 'by_interval', '2027-Q2']);
  });

  it('knows which keys of the stance stand there and say nothing', () => {
    const plan = planOf(`
stance:
  inbound_owner: nobody
  outbound_owner: sales
  qualification: { mql: who }
  relationship_owner: { pre_sale: sales, post_sale: 5 }
  engagement: often
`);
    assert.equal(plan.stance?.outboundOwner, 'sales');
    assert.deepEqual(plan.stance?.unread, [
      'inbound_owner',
      'qualification.mql',
      'relationship_owner.post_sale',
      'engagement',
    ]);
  });

  it('reads a shorthand period by the fiscal year of the root, in parts too', () => {
    const plan = lowerPlan({
      root,
      files: [
        { file: root, data: { fiscal_year_start: '--04-01', period: 2027 } },
        { file: 'b', data: { campaigns: [{ id: 'c', period: '2027-Q1' }] } },
      ],
    });
    assert.deepEqual(plan.head.period, { start: '2026-04-01', end: '2027-03-31' });
    assert.deepEqual(plan.campaigns[0]?.period, { start: '2026-04-01', end: '2026-06-30' });
  });

  it('keeps criteria of any kind: lists, texts, ranges, and those of the company', () => {
    const plan = planOf(`
segments:
  - id: s
    criteria:
      industries: [ retail, food ]
      employees: { min: 200 }
      custom: { sites: { min: 2, max: 9 }, region: north, x: 3 }
      x-note: [ mine ]
`);
    assert.deepEqual(plan.segments[0]?.criteria, {
      sets: { industries: ['retail', 'food'], 'custom.region': ['north'] },
      ranges: { employees: { min: 200 }, 'custom.sites': { min: 2, max: 9 } },
    });
  });

  it('joins lists in the order of the files', () => {
    const plan = lowerPlan({
      root,
      files: [
        { file: root, data: { kpis: [{ id: 'a' }], collaboration: { content: [{ id: 'x' }] } } },
        { file: 'b', data: { kpis: [{ id: 'b' }], content: [{ id: 'y' }] } },
      ],
    });
    assert.deepEqual(
      plan.kpis.map(({ id, at }) => [id, at.file]),
      [
        ['a', root],
        ['b', 'b'],
      ],
    );
    assert.deepEqual(
      plan.content.map(({ id }) => id),
      ['x', 'y'],
    );
    assert.deepEqual(
      plan.sections.kpis?.map(({ file }) => file),
      [root, 'b'],
    );
  });

  it('takes over a base entry by entry, and the plan wins', () => {
    const plan = lowerPlan({
      root,
      files: [
        {
          file: root,
          data: { teams: [{ id: 'b', name: 'Own' }, { id: 'c' }], lint: { severity: { 'HND-001': 'off' } } },
        },
        {
          file: 'base',
          base: true,
          data: {
            teams: [{ id: 'a' }, { id: 'b', name: 'Base' }],
            lint: { severity: { 'HND-001': 'info', 'HND-002': 'info' } },
            kpis: [{ id: 'not-from-a-base' }],
          },
        },
      ],
    });
    assert.deepEqual(
      plan.teams.map(({ id, name }) => [id, name]),
      [
        ['a', undefined],
        ['b', 'Own'],
        ['c', undefined],
      ],
    );
    assert.deepEqual(plan.lint.severity, { 'HND-001': 'off', 'HND-002': 'info' });
    assert.deepEqual(plan.kpis, []);
  });

  it('reads limits as numbers, shares and days', () => {
    const plan = planOf(
      'lint: { limits: { market_share: 15%, silence: 6w, kpis_per_side: 9, rate_low: 0.01, short_cycle: x } }',
    );
    assert.deepEqual(plan.lint.limits, { market_share: 0.15, silence: 42, kpis_per_side: 9, rate_low: 0.01 });
  });

  it('is plain JSON', () => {
    for (const name of ['fernwhistle-fy27', 'moonbadger-2027']) {
      const plan = planOf(readFileSync(`examples/${name}.gtm.yaml`, 'utf8'));
      const text = JSON.stringify(plan);
      assert.equal(JSON.stringify(JSON.parse(text)), text);
      assert.doesNotMatch(text, /NaN|Infinity/);
    }
  });

  it('takes anything for data', () => {
    for (const data of [
      undefined,
      null,
      1,
      'x',
      [],
      [[]],
      { kpis: {} },
      { kpis: [null, 1, [], {}] },
      { lifecycle: [] },
    ]) {
      assert.deepEqual(lowerPlan({ root, files: [{ file: root, data }] }).kpis, []);
    }
    assert.deepEqual(lowerPlan({ root, files: [] }).personas, []);
  });

  it('never throws, whatever stands where', () => {
    const keys = keysOf(parse(root, readFileSync('examples/fernwhistle-fy27.gtm.yaml', 'utf8')).data);
    const leaf = fc.oneof(
      fc.constantFrom<unknown>(
        '25%',
        '4h',
        '2027-01-01',
        'PT',
        '',
        ' ',
        'mid-market',
        null,
        true,
        -1,
        0,
        1e308,
        Number.NaN,
      ),
      fc.string({ maxLength: 3 }),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), tree, { maxKeys: 8 }), (data) => {
        JSON.stringify(lowerPlan({ root, files: [{ file: root, data }] }));
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  it('keeps the objects of entries that did not change, and of lists without a change', () => {
    const kpi = { id: 'a' };
    const lower = (data: unknown): Plan => lowerPlan({ root, files: [{ file: root, data }] });
    const kpis = [kpi, { id: 'b' }];
    const one = lower({ kpis, personas: [] });
    const two = lower({ kpis, personas: [{ id: 'p' }] });
    const three = lower({ kpis: [kpi, { id: 'c' }] });
    assert.equal(two.kpis, one.kpis);
    assert.notEqual(three.kpis, one.kpis);
    assert.equal(three.kpis[0], one.kpis[0]);
  });

  it('reads amounts again when the currency or a rate changes', () => {
    const item = { id: 'c', budget: { amount: 10, currency: 'USD' } };
    const budget = (fx: unknown): number | undefined =>
      lowerPlan({ root, files: [{ file: root, data: { currency: 'EUR', fx, campaigns: [item] } }] }).campaigns[0]
        ?.budget;
    assert.deepEqual(
      [budget({ USD: 2 }), budget({ USD: 3 }), budget(undefined), budget({ USD: -1 })],
      [20, 30, undefined, undefined],
    );
  });
});

function planOf(text: string): Plan {
  return lowerPlan({ root, files: [{ file: root, data: parse(root, text).data }] });
}

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(keysOf))];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]))];
}
