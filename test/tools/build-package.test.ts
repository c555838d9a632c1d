// The npm package as a stranger gets it: packed, unpacked into a fresh Vite app, type-checked and built there.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage, PACKAGED_TAGS } from '../../tools/build-package.ts';
import { PROJECT } from '../../tools/run-command.ts';

const MAIN = `${PACKAGED_TAGS.map((tag) => `import 'touchline-widgets/${tag}';`).join('\n')}
const landing = document.createElement('safesport-landing');
landing.organization = 'big-bear';
landing.addEventListener('touchline-training-begun', (event) => event.preventDefault());
document.body.append(landing);
export const dot: HTMLElement = document.createElement('status-dot');
`;
const TSCONFIG = {
  compilerOptions: {
    target: 'ES2023',
    module: 'ESNext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
  },
  include: ['main.ts'],
};

let app = '';

describe('the npm package', () => {
  beforeAll(async () => {
    const packed = await buildPackage();
    app = await mkdtemp(join(tmpdir(), 'touchline-app-'));
    const modules = join(app, 'node_modules');
    await mkdir(join(modules, 'touchline-widgets'), { recursive: true });
    const tarball = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', app, packed], { encoding: 'utf8' }),
    );
    const file = (Object.values(tarball)[0] as { filename: string }).filename;
    execFileSync('tar', ['-xzf', join(app, file), '-C', join(modules, 'touchline-widgets'), '--strip-components=1']);
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', 'zod'])
      await symlink(join(PROJECT, 'node_modules', name), join(modules, name));
    await writeFile(join(app, 'main.ts'), MAIN);
    await writeFile(join(app, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    await writeFile(join(app, 'index.html'), '<!doctype html><script type="module" src="/main.ts"></script>');
  }, 120_000);
  afterAll(() => rm(app, { recursive: true, force: true }));

  it('has types that a strict project accepts', () => {
    const tsc = join(PROJECT, 'node_modules/typescript/bin/tsc');
    expect(() => execFileSync(process.execPath, [tsc, '-p', app], { encoding: 'utf8' })).not.toThrow();
  }, 60_000);

  it('builds in a fresh Vite app with every tag in it', async () => {
    await build({ root: app, configFile: false, logLevel: 'error' });
    const files = await readdir(join(app, 'dist/assets'));
    const built = (await Promise.all(files.map((file) => readFile(join(app, 'dist/assets', file), 'utf8')))).join('\n');
    for (const tag of PACKAGED_TAGS) expect(built).toContain(tag);
    expect(built).not.toContain('ZodMini');
  }, 60_000);

  it('describes every tag with its attributes and events', async () => {
    const manifest = JSON.parse(
      await readFile(join(app, 'node_modules/touchline-widgets/custom-elements.json'), 'utf8'),
    );
    const declared = manifest.modules.flatMap(
      ({ declarations }: { declarations: { tagName: string; summary?: string }[] }) => declarations,
    );
    expect(declared.map(({ tagName }: { tagName: string }) => tagName).sort()).toEqual([...PACKAGED_TAGS].sort());
    for (const { tagName, summary } of declared) expect(summary, tagName).toBeTruthy();
  });
});
