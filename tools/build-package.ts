// Builds the npm package of the widgets into dist/package/: one module a tag with Lit left out, types, and the custom-elements manifest
// made from the docblocks. Publishes nothing. Run alone: node tools/build-package.ts, then npm pack dist/package
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { inlineEndpoints } from './inline-endpoints.ts';
import { PROJECT, runCommand } from './run-command.ts';

const OUT = join(PROJECT, 'dist/package');
const TYPES = join(PROJECT, 'node_modules/.cache/types');
export const PACKAGED_TAGS = [
  'safesport-landing',
  'status-dot',
  'status-dot-grid',
  'certificate-uploader',
  'review-queue',
  'completion-queue',
  'touchline-sign-in',
] as const;

const source = (tag: string): string => join(PROJECT, `widget/${tag}/${tag}-define.ts`);

const buildModules = (): Promise<unknown> =>
  build({
    root: join(PROJECT, 'widget'),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [inlineEndpoints],
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry: Object.fromEntries(PACKAGED_TAGS.map((tag) => [tag, source(tag)])), formats: ['es'] },
      rolldownOptions: {
        external: /^(lit|@lit)/,
        treeshake: { moduleSideEffects: [{ test: /contract|zod/, sideEffects: false }], manualPureFunctions: ['z'] },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: true },
      },
    },
  });

/** Types are those of the sources; what they import ends in .js once published. */
const writeTypes = async (): Promise<void> => {
  if ((await runCommand(process.execPath, [join(PROJECT, 'node_modules/typescript/bin/tsc'), '-b', 'widget'])) !== 0)
    throw new Error('The widgets do not type-check, so the package has no types.');
  for (const part of ['widget', 'contract']) {
    const from = join(TYPES, part, part);
    for (const file of await readdir(from, { recursive: true })) {
      if (!file.endsWith('.d.ts')) continue;
      const to = join(OUT, 'types', part, file);
      await mkdir(join(to, '..'), { recursive: true });
      await writeFile(to, (await readFile(join(from, file), 'utf8')).replace(/(['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'));
    }
  }
};

interface Declaration {
  tagName?: string;
  attributes?: { description?: string }[];
  events?: { name?: string; description?: string }[];
  members?: { privacy?: string; description?: string }[];
}

/** The analyzer's manifest, with only what the docblocks promise. */
const writeManifest = async (): Promise<void> => {
  const globs = PACKAGED_TAGS.flatMap((tag) => ['--globs', `../../widget/${tag}/${tag}.ts`]);
  const analyzer = join(PROJECT, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  execFileSync(process.execPath, [analyzer, 'analyze', '--quiet', ...globs], { cwd: OUT, stdio: 'inherit' });
  const path = join(OUT, 'custom-elements.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as {
    modules: { path: string; declarations: Declaration[] }[];
  };
  for (const module of manifest.modules) {
    module.path = `${/([\w-]+)\.ts$/.exec(module.path)?.[1]}.js`;
    module.declarations = module.declarations.filter(({ tagName }) => tagName);
    for (const declaration of module.declarations) {
      declaration.attributes = declaration.attributes?.filter(({ description }) => description) ?? [];
      declaration.events = declaration.events?.filter(({ name, description }) => name && description) ?? [];
      declaration.members = declaration.members?.filter(({ privacy, description }) => !privacy && description) ?? [];
    }
  }
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
};

const writeAbout = async (): Promise<void> => {
  const own = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as {
    version: string;
    dependencies: Record<string, string>;
  };
  const about = {
    name: 'touchline-widgets',
    version: own.version,
    description: 'SafeSport status dots, training landing and certificate upload for a league’s own site',
    license: 'MIT',
    type: 'module',
    sideEffects: true,
    customElements: 'custom-elements.json',
    exports: {
      ...Object.fromEntries(
        PACKAGED_TAGS.map((tag) => [
          `./${tag}`,
          { types: `./types/widget/${tag}/${tag}-define.d.ts`, default: `./${tag}.js` },
        ]),
      ),
      './custom-elements.json': './custom-elements.json',
    },
    dependencies: { lit: own.dependencies.lit, zod: own.dependencies.zod },
  };
  await writeFile(join(OUT, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
  await cp(join(PROJECT, 'LICENSE'), join(OUT, 'LICENSE'));
  await writeFile(
    join(OUT, 'README.md'),
    `# touchline-widgets\n\nName your Touchline in the page, import a tag, and use it:\n\n\`\`\`html\n<meta name="touchline-host" content="https://HOST">\n<safesport-landing organization="big-bear"></safesport-landing>\n\`\`\`\n\n\`\`\`js\nimport 'touchline-widgets/safesport-landing';\n\`\`\`\n\nTags: ${PACKAGED_TAGS.map((tag) => `\`${tag}\``).join(', ')}. Attributes, events, parts and custom properties: \`custom-elements.json\`.\n`,
  );
};

export const buildPackage = async (): Promise<string> => {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  await buildModules();
  await writeTypes();
  await writeAbout();
  await writeManifest();
  return OUT;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildPackage());
