import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../src/core/analysis';
import type { Analysis } from '../../src/core/analysis-types';
import { parse, rangeOf } from '../../src/core/syntax';
import { inlayHints } from '../../src/features/inlay-hints';
import { segmentLenses } from '../../src/features/segment-lenses';

const file = 'file:///plan.gtm.yaml';
const example = readFileSync(path.join(__dirname, '../../examples/fernwhistle-fy27.gtm.yaml'), 'utf8');

function analysisOf(text: string): Analysis {
  return analyze(new Map([[file, parse(file, text)]]), { today: '2026-11-22' });
}

describe('figures beside the text', () => {
  it('say above a segment what it needs and what comes in time', () => {
    const analysis = analysisOf(example);
    assert.deepEqual(
      segmentLenses(analysis, file).map(({ at, title }) => [at.path.join('/'), title]),
      [
        ['segments/0/id', 'needs 1,500 at Lead from marketing, has 1,611 in time · 60 new customers'],
        ['segments/1/id', 'needs 750 at Lead from marketing, has 846 in time · 16 new customers'],
      ],
    );
  });

  it('stand behind the number they follow from, with the derivation', () => {
    const analysis = analysisOf(example);
    const source = analysis.sources.get(file) ?? assert.fail();
    const shown = inlayHints(analysis, file).map(({ at, label, derivation }) => {
      const range = rangeOf(source, at.path, 'value') ?? assert.fail();
      return `${example.slice(range.start, range.end)} » ${label} » ${derivation}`;
    });
    assert.deepEqual(shown.slice(0, 2), [
      '700 » 521.64 in time » 700 × 272 of 365 days, spread evenly = **521.64**\n\nAfter 29 Sep 2027, `lead` of Mid-market operators no longer becomes a customer within the plan’s period.',
      '{ start: 2027-01-01, end: 2027-12-31 } » 272 of 365 days productive » For Mid-market operators. After 29 Sep 2027, `lead` of Mid-market operators no longer becomes a customer within the plan’s period.',
    ]);
    assert.deepEqual(shown.slice(-2), [
      '1500000 » 60 customers, 2,500 at Lead » 2,500 at Lead × 25% × 80% × 60% × 80% × 25% = **60 customers**',
      '900000 » 16 customers, 1,250 at Lead » 1,250 at Lead × 20% × 80% × 50% × 80% × 20% = **16 customers**',
    ]);
  });

  it('stay away where nothing can be computed', () => {
    const draft = 'gtm: 1\nkind: plan\nid: a\nname: A\nperiod: 2027\nsegments: [ { id: s, name: S } ]\n';
    assert.deepEqual(segmentLenses(analysisOf(draft), file), []);
    assert.deepEqual(inlayHints(analysisOf(draft), file), []);
  });
});
