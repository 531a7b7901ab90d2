import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressText } from '../../src/core/address-text';
import { analyze } from '../../src/core/analysis';
import { parse } from '../../src/core/syntax';

const today = '2026-11-22';

/** Severity, code and place of every finding; ignored ones in brackets. */
function findings(example: string): readonly string[] {
  const file = `file:///examples/${example}`;
  const text = readFileSync(path.join(__dirname, '../../examples', example), 'utf8');
  const analysis = analyze(new Map([[file, parse(file, text)]]), { today });
  const data = analysis.sources.get(file)?.data;
  return (analysis.findings.get(file) ?? []).map(({ severity, code, at, ignored }) => {
    const line = `${severity} ${code} ${addressText(data, at.path)}`;
    return ignored === undefined ? line : `[${line}]`;
  });
}

describe('the examples', () => {
  it('for business customers has one note, and two that it accepts with a reason', () => {
    assert.deepEqual(findings('fernwhistle-fy27.gtm.yaml'), [
      '[info AUD-006 personas/site-manager/id]',
      '[info AUD-006 personas/site-manager/id]',
      'info AUD-006 personas/it-architect/id',
    ]);
  });

  it('for consumers has only the notes that a plan in review may have', () => {
    const codes = findings('moonbadger-2027.gtm.yaml').map((line) => line.split(' ').slice(0, 2).join(' '));
    assert.deepEqual(codes.sort(), [
      'info FUN-010',
      'info LCY-007',
      'info REF-005',
      ...Array.from({ length: 8 }, () => 'info RSP-005'),
    ]);
  });
});
