import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { useWorkbench } from '../kit/use-workbench';

const plan = 'fernwhistle-fy27.gtm.yaml';

describe('two plans and one preview', function () {
  this.timeout(120_000);
  const workbench = useWorkbench();
  const heading = (name: string | RegExp): Promise<void> =>
    workbench().previewFrame().locator('h1', { hasText: name }).waitFor();

  it('follow the editor, until the preview is locked to one of them', async () => {
    await workbench().openFile(plan);
    await workbench().palette('Go-to-Market Plan: Open Preview to the Side');
    await heading(/Fernwhistle/);
    await workbench().openFile('broken.gtm.yaml');
    await heading('A plan with one unknown segment');
    await workbench().page.locator('.tab', { hasText: 'Preview A plan with one' }).click();
    await workbench().page.locator('.editor-group-container.active .action-label[aria-label*="Preview Lock"]').click();
    await workbench().page.locator('.tab', { hasText: '[A plan with one unknown segment]' }).waitFor();
    // The click has moved the focus to the preview; plans open where the text is.
    await workbench().page.keyboard.press('Control+1');
    await workbench().openFile(plan);
    await heading('A plan with one unknown segment');
    await workbench().screenshot('locked preview');
  });

  it('have a preview each when one is locked', async () => {
    await workbench().palette('Go-to-Market Plan: Open Preview to the Side');
    await workbench().page.locator('.tab', { hasText: 'Preview Fernwhistle' }).waitFor();
    assert.equal(await workbench().page.locator('.tab', { hasText: '[A plan with one' }).count(), 1);
  });
});

describe('a finding that is all right here', () => {
  const workbench = useWorkbench();

  it('is ignored with a reason that stands in the plan', async () => {
    await workbench().openFile('broken.gtm.yaml');
    const underlined = workbench().squiggles('error');
    await underlined.first().waitFor();
    await workbench().cursorAfter('broken.gtm.yaml', 'segments: [mid-m');
    await workbench().quickFix('Ignore REF-001 here with a reason…');
    await workbench().answer('comes with the next version');
    await underlined.first().waitFor({ state: 'detached' });
    const text = await workbench().saved('broken.gtm.yaml');
    assert.match(text, /lint:\n {2}ignore:\n {4}- rule: REF-001\n {6}at: personas\/operations-head\/segments\/0\n/);
    assert.match(text, /reason: comes with the next version\n/);
  });
});

describe('a server that dies', function () {
  this.timeout(120_000);
  const workbench = useWorkbench();

  it('is started again, says so once, and goes on where it was', async () => {
    await workbench().openFile('broken.gtm.yaml');
    await workbench().squiggles('error').first().waitFor();
    process.kill(serverOfThisRun(), 'SIGKILL');
    const told = (await workbench().notifications()).filter({ hasText: 'was started again' });
    await told.first().waitFor();
    assert.equal(await told.count(), 1);
    await workbench().cursorAfter('broken.gtm.yaml', 'segments: [mid-mark');
    await workbench().page.keyboard.press('Delete');
    await workbench().typeText('et');
    await workbench().squiggles('error').first().waitFor({ state: 'detached' });
  });
});

/** The process of the plan server that the same script runs as these tests, and no other one's. */
function serverOfThisRun(): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row))
    .flatMap((row) => (row ? [{ pid: Number(row[1]), parent: Number(row[2]), command: row[3] ?? '' }] : []));
  const parents = new Map(rows.map(({ pid, parent }) => [pid, parent]));
  const above = (pid: number): readonly number[] => {
    const parent = parents.get(pid) ?? 0;
    return parent > 1 ? [parent, ...above(parent)] : [];
  };
  const servers = rows.filter(({ command }) => command.includes('dist/server/node.js'));
  // The nearest of our ancestors that has a plan server below it is the script that started both.
  for (const ancestor of above(process.pid)) {
    // Windows of earlier tests may still have theirs; the newest one is this window's.
    const ours = servers.filter(({ pid }) => above(pid).includes(ancestor)).at(-1);
    if (ours) return ours.pid;
  }
  throw new Error('no plan server runs beside this test');
}
