import assert from 'node:assert/strict';
import { fileName, folderOf, globMatches, join, relative, sameFileKey } from '../../src/core/uri-path';

const root = 'file:///home/ann/my%20plans/root.gtm.yaml';

describe('paths in URIs', () => {
  it('join a relative path to the folder of a file', () => {
    assert.equal(join(root, './parts/a.gtm.yaml'), 'file:///home/ann/my%20plans/parts/a.gtm.yaml');
    assert.equal(join(root, 'parts/../b c.gtm.yaml'), 'file:///home/ann/my%20plans/b%20c.gtm.yaml');
    assert.equal(join(root, '../base.gtm.yaml'), 'file:///home/ann/base.gtm.yaml');
    assert.equal(
      join('vscode-vfs://github/org/repo/a.gtm.yaml', './b.gtm.yaml'),
      'vscode-vfs://github/org/repo/b.gtm.yaml',
    );
    assert.equal(join('plans/a.gtm.yaml', '../b c.gtm.yaml'), 'b c.gtm.yaml');
  });

  it('never climb over the root of a file system', () => {
    assert.equal(join('file:///a.gtm.yaml', '../../../b.gtm.yaml'), 'file:///b.gtm.yaml');
    assert.equal(join('/a.gtm.yaml', '../../b.gtm.yaml'), '/b.gtm.yaml');
  });

  it('know no folder for a file that was never saved', () => {
    assert.equal(folderOf('untitled:Untitled-1'), undefined);
    assert.equal(join('untitled:Untitled-1', './a.gtm.yaml'), undefined);
    assert.equal(relative('untitled:Untitled-1', root), decodeURIComponent(root));
  });

  it('take two spellings of one file for the same', () => {
    assert.equal(sameFileKey('file:///c%3A/a%20b/./x/../y.gtm.yaml'), sameFileKey('file:///c:/a b/y.gtm.yaml'));
    assert.equal(sameFileKey('file:///100%/a.gtm.yaml'), 'file:///100%/a.gtm.yaml');
  });

  it('are written relative to a file', () => {
    assert.equal(relative(root, 'file:///home/ann/my%20plans/parts/a.gtm.yaml'), 'parts/a.gtm.yaml');
    assert.equal(relative(root, 'file:///home/ann/base.gtm.yaml'), '../base.gtm.yaml');
    assert.equal(relative(root, 'memfs:/elsewhere/a.gtm.yaml'), 'memfs:/elsewhere/a.gtm.yaml');
    assert.equal(fileName(root), 'root.gtm.yaml');
  });

  it('match patterns step by step', () => {
    const matches = (pattern: string, file: string) =>
      globMatches(root, pattern, `file:///home/ann/my%20plans/${file}`);
    assert.equal(matches('./*.gtm.yaml', 'a.gtm.yaml'), true);
    assert.equal(matches('*.gtm.yaml', 'parts/a.gtm.yaml'), false);
    assert.equal(matches('parts/*.gtm.yaml', 'parts/a.gtm.yaml'), true);
    assert.equal(matches('parts/*-2027.*.yaml', 'parts/spring-2027.gtm.yaml'), true);
    assert.equal(matches('parts/*-2027.*.yaml', 'parts/spring-2028.gtm.yaml'), false);
    assert.equal(matches('**/*.gtm.yaml', 'a.gtm.yaml'), true);
    assert.equal(matches('**/*.gtm.yaml', 'x/y/a.gtm.yaml'), true);
    assert.equal(matches('x/**/a.gtm.yaml', 'x/a.gtm.yaml'), true);
    assert.equal(matches('x/**', 'x/y/a.gtm.yaml'), true);
    assert.equal(matches('a*a.gtm.yaml', 'a.gtm.yaml'), false);
    assert.equal(globMatches(root, '*.gtm.yaml', 'file:///home/ann/other/a.gtm.yaml'), false);
    assert.equal(globMatches(root, '../*.gtm.yaml', 'file:///home/ann/a.gtm.yaml'), false);
  });

  it('match a pattern of many stars in no time', () => {
    assert.equal(globMatches(root, `${'*a'.repeat(40)}b`, `file:///home/ann/my%20plans/${'a'.repeat(200)}`), false);
  });
});
