import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { viewRenders } from '../../src/views/render';
import { previewPage, type Theme, themes } from '../kit/render-view';
import { example, mutated, smallest, viewInput } from '../kit/view-input';

/**
 * Pictures of every view for a designer's eye: view × plan × theme × width, into `.vscode-test/shots/views`.
 * `npx tsx test/views/shots.ts [words...]` draws those whose name holds every word.
 */
const widths = [480, 900, 1280] as const;
/** Nine stages in four lanes, back and forth between them, with gaps: what the layout must bear. */
const winding = `gtm: 1
kind: plan
id: winding
name: A plan with nine stages, an alternative entry and lost ones
period: { start: 2027-01-01, end: 2027-12-31 }
teams:
  - { id: mkt, name: Brand and growth, function: marketing }
  - { id: inside, name: Inside sales, function: sales }
  - { id: prod, name: Product, function: product }
  - { id: cs, name: Customer success, function: customer_success }
roles:
  - { id: growth, title: Growth marketing director for central Europe, team: mkt }
  - { id: ae, title: Account executive, team: inside }
  - { id: pm, title: Product manager self-service, team: prod }
  - { id: csm, title: Customer success manager, team: cs }
lifecycle:
  stages:
    - { id: visitor, name: Visitor, position: tofu, unit: session, owner: growth, entry: [ any visit ], exit: [ signs up ] }
    - { id: signup, name: Sign-up, position: tofu, unit: person, owner: pm, entry: [ account created ], exit: [ first project ] }
    - { id: active, name: Active user, position: mofu, unit: person, owner: pm, entry: [ three projects in a week ] }
    - { id: pql, name: Product qualified lead, position: mofu, unit: person, owner: pm, alternative_to: meeting }
    - { id: partner-lead, name: Partner lead, position: mofu, unit: account, owner: ae, alternative_to: meeting }
    - { id: meeting, name: Meeting, position: mofu, unit: account, owner: ae, exit: [ need and budget confirmed, next step dated ] }
    - { id: warm-again, name: Back in nurture, position: mofu, unit: account, owner: growth }
    - { id: proposal, name: Proposal, position: bofu, unit: opportunity, owner: ae }
    - { id: won, name: Customer, position: bofu, unit: account, terminal: won, owner: ae }
    - { id: onboarding, name: Onboarding, position: post, unit: account }
    - { id: advocate, name: Advocate, position: post, unit: account, owner: csm }
    - { id: gone, name: Lost to a competitor, terminal: lost, owner: ae, entry: [ a competitor signed ] }
    - { id: left, name: Left after a year, terminal: churned, owner: csm }
handoffs:
  - { id: h1, from: visitor, to: signup, giver: growth, receiver: pm, sla: { first_touch: 2s } }
  - { id: h2, from: won, to: onboarding, giver: ae, receiver: csm }
  - { id: h3, from: visitor, to: meeting, giver: growth, receiver: ae, sla: { first_touch: 1d } }
campaigns:
  - { id: c1, name: Launch, type: content, owner: growth, stages: [ visitor, signup ] }
processes:
  marketing: [ { id: research, step: 1 }, { id: publish, step: 2, stage: visitor } ]
  sales: [ { id: call, step: 1, stage: meeting }, { id: close, step: 2, stage: proposal } ]
`;
const five = winding.replace(/ {4}- \{ id: (warm-again|onboarding|advocate|active).*\n/g, '');

const plans: Readonly<Record<string, string>> = {
  fernwhistle: example('fernwhistle-fy27'),
  moonbadger: example('moonbadger-2027'),
  mutated: mutated(),
  winding,
  five,
  smallest,
};

async function main(words: readonly string[]): Promise<void> {
  const folder = join(__dirname, '../../.vscode-test/shots/views');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  for (const view of viewRenders) {
    for (const [plan, text] of Object.entries(plans)) {
      const input = viewInput(text);
      for (const theme of Object.keys(themes) as Theme[]) {
        for (const width of widths) {
          const name = `${view.id}.${plan}.${theme}.${width}`;
          if (!words.every((word) => name.includes(word))) continue;
          await page.setViewportSize({ width, height: 900 });
          await page.setContent(previewPage({ theme, view: view.id, input }));
          await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
          process.stdout.write(`${name}\n`);
        }
      }
    }
  }
  await browser.close();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
