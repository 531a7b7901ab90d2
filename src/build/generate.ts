import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Generated } from './generated';
import { readPlanSchema } from './plan-schema';
import { rulePages } from './rule-pages';
import { schemaTypes } from './schema-types';
import { schemaValidators } from './schema-validators';

const root = resolve(__dirname, '../..');

/** Every generated file of the repository as it should be now. */
export async function generateAll(): Promise<readonly Generated[]> {
  const schema = readPlanSchema(resolve(root, 'schemas/plan.schema.json'));
  return [await schemaTypes(schema), ...schemaValidators(schema), ...rulePages(root)];
}

/** Paths of the generated files whose committed text differs from what the generator makes. */
export async function staleFiles(): Promise<readonly string[]> {
  return (await generateAll()).filter((file) => current(file.path) !== file.text).map((file) => file.path);
}

function current(path: string): string | undefined {
  try {
    return readFileSync(resolve(root, path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** `generate.ts` writes the files; `generate.ts --check` names the stale ones and exits with 1. */
async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--check')) {
    const stale = await staleFiles();
    for (const path of stale) console.error(`${path} is stale. Run: npx tsx src/build/generate.ts`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const file of await generateAll()) writeFileSync(resolve(root, file.path), file.text);
}

if (require.main === module) void main(process.argv.slice(2));
