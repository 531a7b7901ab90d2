import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';

const folder = 'src/core/catalogue/data';

interface CatalogueFile {
  readonly kind: string;
  readonly entries: readonly { readonly id: string; readonly label: string; readonly source?: readonly string[] }[];
}

const files = readdirSync(folder).sort();

function read(file: string): CatalogueFile {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** Every string of a JSON value with its path. */
function* stringsOf(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) yield* stringsOf(member, `${path}/${key}`);
  }
}

describe('the catalogue files', () => {
  const ajv = new Ajv2020({ discriminator: true, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync('schemas/catalogue.schema.json', 'utf8')));

  it('are the nineteen that the schema knows', () => {
    assert.equal(files.length, 19);
    assert.deepEqual(
      files.map((file) => `${read(file).kind}.json`),
      files,
    );
  });

  for (const file of files) {
    it(`${file} follows the schema`, () => {
      validate(read(file));
      assert.deepEqual(validate.errors ?? [], []);
    });

    it(`${file} has each id and each label once`, () => {
      const { entries } = read(file);
      assert.equal(new Set(entries.map((entry) => entry.id)).size, entries.length, 'ids');
      assert.equal(new Set(entries.map((entry) => entry.label)).size, entries.length, 'labels');
    });

    it(`${file} has no empty text, no stray space and no label over 40 characters`, () => {
      for (const [path, text] of stringsOf(read(file))) {
        assert.notEqual(text, '', path);
        assert.equal(text, text.trim(), path);
        assert.doesNotMatch(text, / {2}|\n|TODO|lorem/i, path);
        if (path.endsWith('/label')) assert.ok(text.length <= 40, `${path}: ${text}`);
      }
    });
  }

  it('name a source for every entry, and all six sources are used', () => {
    const known = new Set(read('sources.json').entries.map((entry) => entry.id));
    const used = new Set<string>();
    for (const file of files.filter((name) => name !== 'sources.json')) {
      for (const entry of read(file).entries) {
        assert.ok(entry.source !== undefined && entry.source.length > 0, `${file} ${entry.id}`);
        for (const code of entry.source) used.add(code);
      }
    }
    assert.deepEqual([...used].sort(), [...known].sort());
  });

  it('are refused when a label is missing, a key is unknown or a question does not ask', () => {
    const broken = (change: (file: ReturnType<typeof JSON.parse>) => void): boolean => {
      const file = JSON.parse(readFileSync(join(folder, 'methods.json'), 'utf8'));
      change(file);
      return validate(file);
    };
    assert.equal(
      broken(() => {}),
      true,
    );
    assert.equal(
      broken((file) => {
        delete file.entries[0].label;
      }),
      false,
    );
    assert.equal(
      broken((file) => {
        file.entries[0].colour = 'red';
      }),
      false,
    );
    assert.equal(
      broken((file) => {
        file.entries[0].elements[0].question = 'Tell me how it is done.';
      }),
      false,
    );
  });
});
