import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import schema from '../../../schemas/plan.schema.json';

type Json = Readonly<Record<string, unknown>>;

const allowed = new Set([
  ...['$schema', 'title', 'description', 'default', 'examples', '$defs', '$ref', 'type', 'enum', 'const', 'anyOf'],
  ...['oneOf', 'properties', 'required', 'patternProperties', 'additionalProperties', 'propertyNames', 'items'],
  ...['pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum'],
  ...['x-code', 'x-defines', 'x-enum', 'x-expected', 'x-local', 'x-may-refer', 'x-may-refer-by', 'x-names', 'x-order'],
  ...['x-refers', 'x-refers-long', 'x-unit', 'x-words'],
]);

describe('plan schema', () => {
  it('keeps to the small subset that the walkers know', () => {
    for (const [at, part] of everySchema()) {
      for (const keyword of Object.keys(part)) assert.ok(allowed.has(keyword), `${at} uses ${keyword}`);
      if (part.oneOf) assert.equal(at, '', `${at} uses oneOf away from the root`);
      if (part.patternProperties) assert.deepEqual(part.patternProperties, { '^x-': true }, at);
      if (typeof part.$ref === 'string') assert.ok(resolve(part.$ref), `${at} refers to ${part.$ref}`);
    }
  });

  it('tells the branches of a union apart by JSON type alone', () => {
    for (const [at, part] of everySchema()) {
      if (!Array.isArray(part.anyOf)) continue;
      const types = part.anyOf.flatMap((branch: Json) => branch.type ?? resolve(String(branch.$ref))?.type);
      assert.equal(new Set(types).size, types.length, at);
    }
  });

  it('tells the kinds of file apart by a constant kind', () => {
    const kinds = schema.oneOf.map((entry) => roots(entry.$ref).kind?.const);
    assert.deepEqual(kinds, schema.$defs.kind.enum);
  });

  it('lets every map keep keys that begin with x-', () => {
    for (const [at, part] of everySchema()) {
      if (part.properties || part.additionalProperties) assert.deepEqual(part.patternProperties, { '^x-': true }, at);
      if (part.properties) assert.equal(part.additionalProperties, false, at);
    }
  });

  it('describes every definition and every property in a sentence', () => {
    for (const [at, part] of everySchema()) {
      if (!/\/(properties|\$defs)\/[^/]+$/.test(at)) continue;
      const text = part.description ?? resolve(String(part.$ref))?.description;
      assert.match(String(text), /^[A-Z\d].{6,}\.$/s, at);
    }
  });

  it('describes every word of every list of words', () => {
    for (const [at, part] of everySchema()) {
      if (!part.enum) continue;
      assert.deepEqual(Object.keys(part['x-enum'] as Json), part.enum, at);
      for (const text of Object.values(part['x-enum'] as Json)) assert.match(String(text), /^[A-Z].*\.$/, at);
    }
  });

  it('refers only to kinds that something defines', () => {
    const defined = new Set([...everySchema()].flatMap(([, part]) => part['x-defines'] ?? part['x-names'] ?? []));
    for (const [at, part] of everySchema()) {
      for (const kind of [part['x-refers'] ?? [], part['x-may-refer'] ?? []].flat()) {
        assert.ok(defined.has(kind), `${at} refers to ${String(kind)}`);
      }
    }
  });

  it('needs nothing from a network', () => {
    const text = JSON.stringify({ ...schema, $schema: '' });
    assert.doesNotMatch(text, /https?:/);
  });

  for (const name of ['fernwhistle-fy27', 'moonbadger-2027']) {
    it(`lists keys in the order of ${name}`, () => {
      const data: unknown = parse(readFileSync(`examples/${name}.gtm.yaml`, 'utf8'));
      inOrder(data, roots('#/$defs/plan-file'), '');
    });
  }
});

/** Every schema object with its place, the root included. */
function* everySchema(part: Json = schema, at = ''): Generator<[string, Json]> {
  yield [at, part];
  for (const keyword of ['$defs', 'properties']) {
    for (const [name, sub] of Object.entries((part[keyword] ?? {}) as Record<string, Json>)) {
      yield* everySchema(sub, `${at}/${keyword}/${name}`);
    }
  }
  for (const keyword of ['items', 'additionalProperties', 'propertyNames']) {
    const sub = part[keyword];
    if (typeof sub === 'object' && sub !== null) yield* everySchema(sub as Json, `${at}/${keyword}`);
  }
  for (const keyword of ['anyOf', 'oneOf']) {
    for (const [i, sub] of ((part[keyword] ?? []) as Json[]).entries())
      yield* everySchema(sub, `${at}/${keyword}/${i}`);
  }
}

function resolve(ref: string): Json | undefined {
  return (schema.$defs as Record<string, Json>)[ref.replace('#/$defs/', '')];
}

function roots(ref: string): Record<string, Json> {
  return resolve(ref)?.properties as Record<string, Json>;
}

function inOrder(value: unknown, properties: Record<string, Json>, at: string): void {
  if (typeof value !== 'object' || value === null) return;
  const order = Object.keys(properties);
  const keys = Object.keys(value).filter((key) => order.includes(key));
  assert.deepEqual(
    keys,
    [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    at,
  );
  for (const [key, sub] of Object.entries(value)) {
    const found = properties[key];
    if (!found) continue;
    const schemaOf = (part: Json): Json =>
      part.$ref ? { ...schemaOf(resolve(String(part.$ref)) ?? {}), ...part } : part;
    const known = schemaOf(found);
    const item = Array.isArray(sub) && known.items ? schemaOf(known.items as Json) : known;
    for (const entry of Array.isArray(sub) ? sub : [sub])
      inOrder(entry, (item.properties ?? {}) as never, `${at}/${key}`);
  }
}
