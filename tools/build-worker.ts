// Bundles the Worker as wrangler deploys it, without deploying, and holds it to the size that Cloudflare takes.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runWrangler } from '../test/sandbox/run-wrangler.ts';
import { PROJECT } from './run-command.ts';
import { startSizeBytes } from './start-size.ts';

const OUT = join(PROJECT, 'dist/worker');
/** Cloudflare's free plan takes 3 MB compressed. */
const WORKER_MAX_BYTES = 3_000_000;
/** QUALITY: a webhook that finds no isolate waits for this much. */
const START_MAX_BYTES = 60_000;

export async function buildWorker(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await runWrangler(['deploy', '--dry-run', '--outdir', OUT, '--minify']);
  const bytes = gzipSync(await readFile(join(OUT, 'index.js'))).byteLength;
  console.log(`worker index.js: ${bytes} of ${WORKER_MAX_BYTES} bytes gzip`);
  const startBytes = await startSizeBytes();
  console.log(`worker evaluated at start: ${startBytes} of ${START_MAX_BYTES} bytes gzip`);
  if (startBytes > START_MAX_BYTES) throw new Error('More is evaluated at start than a webhook may wait for.');
  if (bytes > WORKER_MAX_BYTES) throw new Error('The Worker is over its budget.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorker();
