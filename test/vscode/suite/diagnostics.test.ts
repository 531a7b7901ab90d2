import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openPlan } from './editor';

describe('checking while typing', () => {
  it('reports an id that nothing defines, at the id', async () => {
    const document = await openPlan('broken.gtm.yaml');
    const found = await eventually('finding on the unknown segment', () =>
      vscode.languages.getDiagnostics(document.uri).find(({ message }) => message.includes('mid-markt')),
    );
    assert.equal(found.source, 'gtm-plan');
    assert.equal(document.getText(found.range), 'mid-markt');
  });
});
