// How much of the Worker is evaluated when an isolate starts: everything that worker/index.ts imports at once. What is imported
// when it is used does not count, though it lies in the same file when deployed.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { PROJECT } from './run-command.ts';

/** @returns bytes after gzip. */
export async function startSizeBytes(): Promise<number> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: ['worker/index.ts'],
    outdir: join(PROJECT, 'dist/start-size'),
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'browser', 'import'],
    external: ['cloudflare:*', 'node:*', 'stream', 'tty', 'util', 'os'],
    logLevel: 'error',
  });
  const first = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'worker/index.ts')?.[0];
  const atOnce = new Set<string>();
  const walk = (path: string) => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const each of metafile.outputs[path]?.imports ?? []) {
      if (each.kind === 'import-statement' && metafile.outputs[each.path]) walk(each.path);
    }
  };
  if (first === undefined) throw new Error('Nothing was built from worker/index.ts');
  walk(first);
  const code = outputFiles.filter(({ path }) => atOnce.has(path.slice(PROJECT.length).replace(/^\//, '')));
  if (code.length !== atOnce.size) throw new Error('Some of what is evaluated at start was not measured');
  return gzipSync(Buffer.concat(code.map(({ contents }) => contents))).byteLength;
}
