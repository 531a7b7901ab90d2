import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/finding';
import { findingKey } from '../../src/views/common/finding-view';
import { findingsCompute } from '../../src/views/findings/compute';
import type { FindingsModel } from '../../src/views/findings/model';
import { renderView } from '../../src/views/page';
import { plainText } from '../../src/views/parts/phrases';
import type { Filters, ViewInput } from '../../src/views/view';
import { silentActions } from '../kit/render-view';
import { example, viewInput } from '../kit/view-input';

const file = 'file:///plan.gtm.yaml';
const input = viewInput(example('fernwhistle-fy27'));

const cac: Finding = {
  code: 'KPI-004',
  name: 'shared-by-one-side',
  severity: 'error',
  message: '`cac` is shared but names nobody from sales. Add a contributor.',
  at: { file, path: ['kpis', 2] },
  fixes: [{ title: 'Add a contributor', edits: [], safe: false }],
};
const promise: Finding = {
  code: 'HND-005',
  name: 'promise-too-small',
  severity: 'warning',
  message: '480 promised, 525 needed. Promise 44 a month.',
  at: { file, path: ['handoffs', 0, 'commitment', 'volume'] },
};
const late: Finding = {
  code: 'HND-002',
  name: 'handoff-without-sla',
  severity: 'warning',
  message: 'No time is promised.',
  at: { file, path: ['handoffs', 0] },
};
const accepted: Finding = {
  code: 'AUD-006',
  name: 'gap-in-the-journey',
  severity: 'info',
  message: 'Nothing for site managers.',
  at: { file, path: ['personas', 1] },
  ignored: 'Site managers leave the buying group after qualification',
};

function model(findings: readonly Finding[]): FindingsModel {
  const seen: ViewInput = { ...input, findings };
  return findingsCompute.compute(seen);
}

function answer(findings: readonly Finding[]): string {
  return plainText(model(findings).answer.sentence);
}

describe('findings by group and side', () => {
  it('says what weighs most and with whom the findings lie', () => {
    assert.equal(
      answer([late, promise, cac]),
      'One error: cac is shared but names nobody from sales. One of three findings lies with marketing, one with both and one with sales.',
    );
    assert.equal(answer([late, promise]).slice(0, 38), 'Two warnings, first: No time is promis');
    assert.equal(answer([accepted]), 'Nothing is open; one is ignored with a reason.');
    assert.equal(answer([]), 'Nothing: no finding is open.');
    assert.equal(answer([late]), 'One warning: No time is promised.');
  });

  it('puts the group with the error first, then the order of the plan format', () => {
    assert.deepEqual(
      model([late, { ...promise, code: 'AUD-001', at: { file, path: ['personas', 0] } }, cac]).groups.map(
        (group) => group.code,
      ),
      ['KPI', 'AUD', 'HND'],
    );
  });

  it('lays a promise with its giver and a time with its receiver', () => {
    const rows = model([late, promise]).groups.flatMap((group) => group.rows);
    assert.deepEqual(
      rows.map((row) => [row.code, row.side, row.place]),
      [
        ['HND-002', 'sales', 'handoffs/mql-to-sal'],
        ['HND-005', 'marketing', 'handoffs/mql-to-sal'],
      ],
    );
  });

  it('takes the ignoring entry away when asked', () => {
    const [row] = model([accepted]).ignored;
    assert.deepEqual(row?.stop, { op: 'remove', at: { file, path: ['lint', 'ignore', 0] } });
  });

  it('sends the key by which the server finds the finding again', () => {
    const [row] = model([cac]).groups.flatMap((group) => group.rows);
    assert.equal(row?.key, findingKey(cac));
    assert.notEqual(findingKey(cac), findingKey({ ...cac, at: { file, path: ['kpis', 3] } }));
  });

  it('narrows by severity, group and words', () => {
    assert.deepEqual(shown({ lens: 'both', options: { severity: 'error' } }), ['KPI-004']);
    assert.deepEqual(shown({ lens: 'both', options: { group: 'HND' } }), ['HND-002', 'HND-005']);
    assert.deepEqual(shown({ lens: 'both', search: 'promised, 525' }), ['HND-005']);
    assert.equal(shown({ lens: 'sales' }).length, 3);
  });

  it('never lets a message become markup, and shows names as code', () => {
    const html = draw([{ ...cac, message: 'The name `<b>x</b>` is <script>bad</script>.' }], { lens: 'both' });
    assert.match(html, /<code>&lt;b>x&lt;\/b><\/code>/);
    assert.doesNotMatch(html, /<script|<b>/);
  });
});

function draw(findings: readonly Finding[], filters: Filters): string {
  return renderView(model(findings), { filters, actions: silentActions });
}

/** Codes of the open findings that are drawn. */
function shown(filters: Filters): readonly string[] {
  return [...draw([late, promise, cac], filters).matchAll(/class="fd__code num"[^>]*>([A-Z]+-\d+)/g)].map(
    (match) => match[1] ?? '',
  );
}
