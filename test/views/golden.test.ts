import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewComputes } from '../../src/views/compute';
import { planHeader } from '../../src/views/frame/header';
import { renderView } from '../../src/views/page';
import { viewRenders } from '../../src/views/render';
import { example, smallest, viewInput } from '../kit/view-input';

/**
 * What every view says of the shipped examples and of the smallest plan, as data and as markup.
 * `UPDATE_GOLDEN=1` rewrites the files; the difference is to be read before it is committed.
 */
const folder = join(__dirname, 'golden');
const plans = { fernwhistle: example('fernwhistle-fy27'), moonbadger: example('moonbadger-2027'), smallest };

function check(name: string, actual: string): void {
  const file = join(folder, name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, actual);
  }
  assert(existsSync(file), `${name} is missing; UPDATE_GOLDEN=1 writes it`);
  assert.equal(actual, readFileSync(file, 'utf8'));
}

/** One tag a line, so that a difference is small. */
function lines(html: string): string {
  return `${html.replace(/<svg class="sprite".*?<\/svg>/, '').replaceAll('><', '>\n<')}\n`;
}

describe('the views of known plans', () => {
  for (const [plan, text] of Object.entries(plans)) {
    // Without findings: their words are held by the rules' own tests, and a new rule is no change to a view.
    const input = { ...viewInput(text), findings: [] };
    for (const { id, compute } of viewComputes.filter((view) => view.id !== 'findings')) {
      const model = compute(input);
      it(`${id} of ${plan} has the known model`, () => {
        check(`${id}.${plan}.json`, `${JSON.stringify(model, null, 2)}\n`);
      });
      it(`${id} of ${plan} is plain JSON and drawn as known`, () => {
        assert.deepEqual(JSON.parse(JSON.stringify(model)), model);
        check(`${id}.${plan}.html`, lines(renderView(model, { filters: { lens: 'both' } })));
      });
    }
    it(`the head of ${plan} is known`, () => {
      check(`header.${plan}.json`, `${JSON.stringify(planHeader(input), null, 2)}\n`);
    });
  }

  it('every view has both halves, under one name', () => {
    const facts = (list: readonly { id: string; title: string; icon: string }[]) =>
      list.map(({ id, title, icon }) => ({ id, title, icon }));
    assert.deepEqual(facts(viewComputes), facts(viewRenders));
  });
});
