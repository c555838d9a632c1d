// Builds the extension for Chromium and Firefox into dist/extension/, with a zip of each for the stores, the same bytes every time.
// Fails when the content script is over its budget. Runs alone too: node tools/build-extension.ts
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { manifestFor, type Target } from '../extension/manifest.ts';
import { drawIcons } from './draw-icons.ts';
import { zipFolder } from './zip-folder.ts';

/** Brotli. QUALITY: the content script runs on every visit to the site; the filler only where a hand-off is to be filled in, and what comes with a form only where there is one. */
const MAX_BYTES: Record<string, number> = { 'content.js': 1000, 'filler.js': 12_000 };
const TARGETS: Target[] = ['chromium', 'firefox'];
/** The versions that the manifests ask for. */
const ESBUILD_TARGETS: Record<Target, string> = { chromium: 'chrome120', firefox: 'firefox140' };

const root = fileURLToPath(new URL('..', import.meta.url));

export async function buildExtension(): Promise<void> {
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as { version: string };
  for (const target of TARGETS) {
    const out = `${root}dist/extension/${target}`;
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    await bundle(target, out);
    for (const name of ['popup.html', 'popup.css']) await cp(`${root}extension/popup/${name}`, `${out}/${name}`);
    await cp(`${root}extension/_locales`, `${out}/_locales`, { recursive: true });
    await drawIcons(`${out}/icons`);
    await writeFile(`${out}/manifest.json`, `${JSON.stringify(manifestFor(target, version), null, 2)}\n`);
    await writeFile(`${root}dist/extension/touchline-${target}.zip`, await zipFolder(out));
    await checkSizes(target, out);
  }
}

async function bundle(target: Target, outdir: string): Promise<void> {
  await build({
    entryPoints: ['content.ts', 'filler.ts', 'form.ts', 'outline.ts', 'background.ts', 'popup/popup.ts'].map(
      (name) => `${root}extension/${name}`,
    ),
    outdir,
    entryNames: '[name]',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ESBUILD_TARGETS[target],
    // A content script that is not plain ASCII may be read in the page's own encoding.
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

async function checkSizes(target: Target, folder: string): Promise<void> {
  for (const [name, max] of Object.entries(MAX_BYTES)) {
    const size = brotliCompressSync(await readFile(`${folder}/${name}`)).byteLength;
    console.log(`extension/${target} ${name}: ${size} bytes brotli of ${max}`);
    if (size > max) throw new Error(`${name} has ${size} bytes: over its budget of ${max}.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildExtension();
