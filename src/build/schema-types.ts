import { compile } from 'json-schema-to-typescript';
import type { Generated } from './generated';
import { type JsonSchema, mapSchema, type PlanSchema } from './plan-schema';

/**
 * The types of a valid file. They are made from a copy without the `^x-` patterns: an index signature for extension
 * data would swallow every misspelt key.
 */
export async function schemaTypes(schema: PlanSchema): Promise<Generated> {
  const text = await compile(mapSchema(schema, plain), 'PlanFile', {
    bannerComment:
      '/* What a valid plan file looks like. Generated from schemas/plan.schema.json by src/build/generate.ts. */',
    additionalProperties: false,
    unreachableDefinitions: false,
    style: { singleQuote: true, printWidth: 120 },
  });
  return { path: 'src/core/schema/generated/plan-file.ts', text };
}

function plain(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => keyword !== 'patternProperties' && !keyword.startsWith('x-')),
  );
}
