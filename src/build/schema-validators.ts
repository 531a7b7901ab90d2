import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { transformSync } from 'esbuild';
import type { Generated } from './generated';
import {
  definition,
  definitionName,
  type JsonSchema,
  mapSchema,
  type PlanSchema,
  rootsByKind,
  sectionDefinitions,
} from './plan-schema';

const folder = 'src/core/schema/generated';

/** One validator for the keys of each kind of file, one for each section's value, one for the entries of each list. */
export function schemaValidators(schema: PlanSchema): readonly Generated[] {
  const exported = exportedValidators(schema);
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // `required` stands beside properties that a union by JSON type shares.
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
    // Lengths in UTF-16 units: the other way needs ajv's runtime.
    unicode: false,
    // Short definitions are repeated in place, longer ones become one shared function.
    inlineRefs: 1,
    logger: false,
    code: { source: true },
  });
  for (const [name, def] of Object.entries(schema.$defs)) {
    if (!name.endsWith('-file')) ajv.addSchema(withoutAnnotations(def), name);
  }
  for (const [kind, root] of rootsByKind(schema)) ajv.addSchema(keysOnly(root), `keys of ${kind}`);
  const code = standaloneCode(ajv, Object.fromEntries(exported.map((entry) => [entry.name, entry.schema])));
  return [
    { path: `${folder}/validators.js`, text: tidy(`${shortFaults(code)}${tables(exported)}`) },
    { path: `${folder}/validators.d.ts`, text: declarations },
  ];
}

interface Exported {
  readonly table: 'roots' | 'sections' | 'items';
  readonly key: string;
  readonly name: string;
  readonly schema: string;
}

function exportedValidators(schema: PlanSchema): readonly Exported[] {
  const make = (table: Exported['table'], key: string, name: string): Exported => {
    return { table, key, name: `${table}_${key.replace(/\W/g, '_')}`, schema: name };
  };
  const sections = [...sectionDefinitions(schema)];
  return [
    ...[...rootsByKind(schema).keys()].map((kind) => make('roots', kind, `keys of ${kind}`)),
    ...sections.map(([key, name]) => make('sections', key, name)),
    ...sections.flatMap(([key, name]) => {
      const items = definition(schema, `#/$defs/${name}`).items;
      return isRef(items) ? [make('items', key, definitionName(items.$ref))] : [];
    }),
  ];
}

function isRef(value: unknown): value is { readonly $ref: string } {
  return typeof value === 'object' && value !== null && '$ref' in value;
}

/** What decides validity, with definitions that are named by themselves. */
function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const annotations = new Set(['title', 'description', 'default', 'examples']);
  return mapSchema(schema, (part) =>
    Object.fromEntries(
      Object.entries(part)
        .filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith('x-'))
        .map(([keyword, value]) => [keyword, keyword === '$ref' ? definitionName(String(value)) : value]),
    ),
  );
}

/** A root's keys without their values: which are needed and which are known. */
function keysOnly(root: JsonSchema): JsonSchema {
  const known = Object.fromEntries(Object.keys(root.properties ?? {}).map((key) => [key, {}]));
  return { ...withoutAnnotations(root), properties: known };
}

/**
 * Only the place, the keyword and the key in question of an error are read, so that is all an error carries: it more
 * than halves the code.
 */
function shortFaults(code: string): string {
  const error =
    /const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:"[^"]*",keyword:("\w+"),params:(.*?)(?:,propertyName:\w+)?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g;
  const short = plainArguments(code).replace(error, (_, _name, path, keyword, params) => {
    const key = /^\{(?:missingProperty|additionalProperty|propertyName): ("[^"]+"|\w+)\}$/.exec(params)?.[1];
    return `vErrors = fault(vErrors, ${path ?? 'instancePath'}, ${keyword}${key ? `, ${key}` : ''});`;
  });
  if (/const err\d+ = /.test(short)) throw new Error('ajv writes its errors in a way that is not known here');
  if (short.includes('require(')) throw new Error('the validators need a part of ajv at run time');
  return `${short}function fault(list, instancePath, keyword, key) {
    const error = { instancePath, keyword, key };
    if (list === null) return [error];
    list.push(error);
    return list;
  }`;
}

/** Passes the path alone: nothing here asks for the parent of a value. */
function plainArguments(code: string): string {
  const plain = code
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', 'instancePath=""')
    .replace(/\{instancePath,[^{}]*?,rootData\}/g, 'instancePath')
    .replace(/\{instancePath:([^{}]*?),parentData:[^{}]*?,rootData\}/g, '$1');
  if (plain.includes('rootData')) throw new Error('ajv passes its arguments in a way that is not known here');
  return plain;
}

function tables(exported: readonly Exported[]): string {
  return (['roots', 'sections', 'items'] as const)
    .map((table) => {
      const own = exported.filter((entry) => entry.table === table);
      return `exports.${table} = {${own.map((entry) => `${JSON.stringify(entry.key)}: exports.${entry.name}`)}};`;
    })
    .join('');
}

/** Drops the schema texts that nothing reads any more and lays the code out in lines. */
function tidy(code: string): string {
  const text = transformSync(code, { treeShaking: true, minifySyntax: true, format: 'cjs', charset: 'utf8' }).code;
  return `// Generated from schemas/plan.schema.json by src/build/generate.ts.\n${text}`;
}

const declarations = `// Generated by src/build/generate.ts.

/** One thing that ajv found: where, by which keyword, and for \`required\`, \`additionalProperties\` and \`propertyNames\` which key. */
export interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly key?: string;
}

/** Answers whether the value is valid; \`errors\` holds the faults of the last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}

/** By kind of file: which keys are needed and known; values are not looked at. */
export declare const roots: Readonly<Record<string, Validator>>;
/** By top-level key: its value. */
export declare const sections: Readonly<Record<string, Validator>>;
/** By top-level key that holds a list of entries: one entry. */
export declare const items: Readonly<Record<string, Validator>>;
`;
