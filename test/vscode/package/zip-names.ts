import assert from 'node:assert/strict';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * Names of the files in a ZIP archive, from its central directory.
 *
 * @source PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16
 */
export function zipNames(archive: Buffer): readonly string[] {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== endOfDirectory) end--;
  assert.ok(end >= 0, 'this is not a ZIP archive');
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(archive.readUInt32LE(at), directoryEntry);
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    assert.ok(name !== undefined && extra !== undefined && comment !== undefined);
    names.push(archive.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
