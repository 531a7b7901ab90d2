import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { analyze } from '../../src/core/analysis';
import { rules } from '../../src/core/rules';
import { checkFixture, fixtures } from '../kit/check-rule';
import { planText, sourcesOf, today } from '../kit/load-plan';

const all = fixtures();

describe('rules', () => {
  it('have codes and names of their own', () => {
    assert.equal(new Set(rules.map((rule) => rule.code)).size, rules.length);
    assert.equal(new Set(rules.map((rule) => rule.name)).size, rules.length);
  });

  for (const rule of rules) {
    describe(`${rule.code} ${rule.name}`, () => {
      it('stands in the file of its name and says what, why and how to settle it', () => {
        const group = rule.code.slice(0, 3).toLowerCase();
        const file = `src/core/rules/${group}/${rule.name}.ts`;
        assert.ok(existsSync(file), `${file} is missing`);
        assert.ok(readFileSync(file, 'utf8').includes(`code: '${rule.code}'`), file);
        for (const text of [rule.summary, rule.why, rule.settle]) assert.match(text, /^[A-Z`].{15,}/s);
      });

      // What needs the history of a file is tested where the history comes from.
      if ('by' in rule && rule.by === 'history') return;

      it('has a fixture that raises it and one that does not', () => {
        const own = all.filter((fixture) => fixture.code === rule.code);
        assert.ok(
          own.some((fixture) => !fixture.ok),
          `test/rules/${rule.code}.gtm.yaml is missing`,
        );
        assert.ok(
          own.some((fixture) => fixture.ok),
          `test/rules/${rule.code}.ok.gtm.yaml is missing`,
        );
      });
    });
  }
});

describe('rule fixtures', () => {
  for (const fixture of all) {
    it(`${fixture.name} raises what it says`, () => checkFixture(fixture));
  }

  for (const fixture of all) {
    it(`${fixture.name} can be cut after any line`, () => {
      for (const [file, text] of Object.entries(fixture.texts)) {
        const lines = planText(text).split('\n');
        for (let n = 0; n < lines.length; n++) {
          const cut = { ...fixture.texts, [file]: lines.slice(0, n).join('\n') };
          assert.ok(analyze(sourcesOf(cut), { today }));
        }
      }
    });
  }
});
