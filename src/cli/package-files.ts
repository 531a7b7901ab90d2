import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Reads a file that ships beside the program; sources and bundle lie at the same depth below the package's root. */
export function packageFile(name: string): Promise<string> {
  return readFile(path.join(__dirname, '../..', name), 'utf8');
}
