// Every text file of the project that people write, with its path from the project's top. Nothing generated, nothing fetched.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const GENERATED = new Set(['node_modules', 'dist', '.git', '.touchline', '.wrangler', 'migrations', 'fixtures']);
const WRITTEN = new Set(['.ts', '.js', '.html', '.css', '.json', '.md', '.toml', '.run', '']);

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const sourceFiles: readonly SourceFile[] = paths('').map((path) => ({
  path,
  text: readFileSync(join(TOP, path), 'utf8'),
}));

/** TypeScript that is part of the product, its tools or its tests. */
export const typescriptFiles = sourceFiles.filter(({ path }) => path.endsWith('.ts') && !path.endsWith('.d.ts'));

/** A file or folder, written or generated. */
export const exists = (path: string): boolean => existsSync(join(TOP, path));

/** Names directly inside a folder. */
export const namesIn = (folder: string): string[] => [
  ...new Set(
    sourceFiles
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ path }) => path.slice(folder.length + 1).split('/')[0] ?? ''),
  ),
];

function paths(folder: string): string[] {
  return readdirSync(join(TOP, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (GENERATED.has(entry.name)) return [];
    if (entry.isDirectory()) return paths(path);
    return entry.isFile() && WRITTEN.has(extname(entry.name)) && entry.name !== 'package-lock.json' ? [path] : [];
  });
}
