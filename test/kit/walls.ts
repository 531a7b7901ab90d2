import path from 'node:path';

/** Modules at the top of src/core that only give words to the rest: everything may use them, they use nothing above. */
const words = [
  'core/address',
  'core/address-text',
  'core/edit',
  'core/finding',
  'core/memo',
  'core/memo-list',
  'core/share',
  'core/uri-path',
];

interface Wall {
  /** Folder or module under src; the first wall whose folder holds the file is the one that counts. */
  readonly folder: string;
  /** What it may use: folders and modules under src, and packages; `d3-*` stands for all that begin so. */
  readonly may: readonly string[];
  /** What it may name in types only, besides. */
  readonly mayInTypes?: readonly string[];
}

/** The table of ARCHITECTURE.md, "Who may import what". */
const walls: readonly Wall[] = [
  { folder: 'core/syntax', may: [...words, 'yaml'] },
  { folder: 'core/units', may: words, mayInTypes: ['core/model'] },
  { folder: 'core/catalogue', may: [...words, 'core/units'] },
  { folder: 'core/schema', may: [...words, 'core/units', '../schemas'], mayInTypes: ['core/syntax'] },
  { folder: 'core/model', may: [...words, 'core/syntax', 'core/schema', 'core/units', 'core/catalogue'] },
  { folder: 'core/calc', may: [...words, 'core/model', 'core/units', 'core/catalogue'] },
  { folder: 'core/rules', may: [...words, 'core/model', 'core/calc', 'core/catalogue', 'core/units'] },
  ...words.map((folder) => ({ folder, may: words, mayInTypes: ['core/model'] })),
  { folder: 'core', may: ['core'] },
  {
    folder: 'views',
    may: [
      ...words,
      ...['core/model', 'core/calc', 'core/units', 'core/catalogue'],
      ...['preact', 'preact/hooks', 'preact-render-to-string', 'd3-*'],
    ],
    mayInTypes: ['protocol', 'core'],
  },
  { folder: 'features', may: ['core', 'vscode-languageserver-types'], mayInTypes: ['protocol'] },
  { folder: 'protocol', may: [], mayInTypes: ['core', 'views'] },
  {
    folder: 'server',
    may: ['core', 'features', 'views', 'protocol', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  { folder: 'client', may: ['protocol', 'vscode', 'vscode-languageclient'] },
  { folder: 'webview', may: [...words, 'views', 'protocol', 'preact'] },
  { folder: 'cli', may: ['core', 'features', 'views', 'node:*', '../package.json'] },
  { folder: 'build', may: ['core', 'features', 'views', 'node:*', 'ajv', 'esbuild', 'json-schema-to-typescript'] },
];

/** What single files may use beyond their folder, each for its reason. */
const doors: Readonly<Record<string, readonly string[]>> = {
  // Business hours across time zones and daylight saving: a date library, loaded only where it is asked for.
  'core/calc/sla-time': ['luxon'],
  // The two entries are what differs between a desktop and a browser; the disk is read for editors other than VS Code.
  'server/main-node': ['node:*'],
  'server/disk-files': ['node:*'],
  // The command line starts the server for other editors.
  'cli/commands/lsp': ['server'],
  'webview/ui/controls': ['@vscode/webview-ui-toolkit'],
};

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/**
 * Imports of a source file that the table does not allow.
 *
 * @param file - relative to src, as `core/units/rate.ts`
 * @returns one sentence each; empty when all is well
 */
export function crossings(file: string, source: string): readonly string[] {
  const module = file.replace(/\.tsx?$/, '');
  const wall = walls.find(({ folder }) => isIn(module, folder));
  if (!wall) return [`${file} lies in no folder that the table knows`];
  return importsOf(source)
    .map((each) => ({ ...each, to: target(module, each.from) }))
    .filter(({ to, typeOnly }) => {
      const allowed = [
        wall.folder,
        ...wall.may,
        ...(doors[module] ?? []),
        ...(typeOnly ? (wall.mayInTypes ?? []) : []),
      ];
      return !allowed.some((entry) => isIn(to, entry));
    })
    .map(({ to, typeOnly }) => `${file} may not import ${to}${typeOnly ? ', not even its types' : ''}`);
}

/**
 * Uses of the surroundings (clock, chance, page, process, network) in code that has to be pure.
 *
 * `document` and `window` are looked for in views only: elsewhere they are good names for something else, and there
 * `tsconfig.pure.json` leaves the page's types out.
 */
export function environmentUses(file: string, source: string): readonly string[] {
  const code = withoutComments(source).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
  const everywhere =
    /(?<![.\w])(?:Date\.now|new Date\(\)|Math\.random|performance\.now|(?:process|globalThis|console)\.|fetch\(|setTimeout\(|setInterval\()/g;
  const inViews = /(?<![.\w])(?:window|document|localStorage|navigator)\./g;
  const found = [everywhere, ...(file.startsWith('views/') ? [inViews] : [])].flatMap(
    (names) => code.match(names) ?? [],
  );
  return found.map((name) => `${file} uses ${name.replace(/(?<=\w)[.(]$/, '')}`);
}

function importsOf(source: string): readonly Import[] {
  const statements = withoutComments(source).matchAll(
    /(?:^|\n|;)\s*(?:import|export)\s+(?:(type)\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g,
  );
  return [...statements].map(([, type, named, called]) => ({ from: named ?? called ?? '', typeOnly: type === 'type' }));
}

function withoutComments(source: string): string {
  return source.replace(/'(?:\\.|[^'\\\n])*'|\/\/.*|\/\*[\s\S]*?\*\//g, (part) => (part.startsWith("'") ? part : ' '));
}

/** A module path under src for a relative import, a package's name otherwise. */
function target(module: string, from: string): string {
  return from.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(module), from)) : from;
}

function isIn(module: string, entry: string): boolean {
  if (entry.endsWith('*')) return module.startsWith(entry.slice(0, -1));
  return module === entry || module.startsWith(`${entry}/`);
}
