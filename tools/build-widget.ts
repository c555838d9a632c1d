// Builds the widgets into dist/widget/: embed.js, hashed chunks in assets/, hosted pages in pages/, headers for the static host.
// Prints the sizes and fails over budget. Run alone: node tools/build-widget.ts
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { buildApiReference } from './build-api-reference.ts';
import { hostedPage } from './hosted-page.ts';
import { inlineEndpoints } from './inline-endpoints.ts';
import { minifyTemplates } from './minify-templates.ts';
import {
  ALL_TAGS_LIMIT_BYTES,
  type Budget,
  brotliBytes,
  GRID_LIMIT_BYTES,
  holdToBudgets,
  LANDING_FIRST_PAINT_LIMIT_BYTES,
  LOADER_LIMIT_BYTES,
  UPLOADER_LIMIT_BYTES,
} from './widget-budgets.ts';
import { withoutLitGlobals } from './without-lit-globals.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${ROOT}dist/widget/`;

export const TAGS = [
  'safesport-landing',
  'status-dot',
  'status-dot-grid',
  'certificate-uploader',
  'review-queue',
  'touchline-sign-in',
  'snippet-builder',
  'organization-settings',
  'coach-registration',
  'registration-desk',
  'roster-import',
  'duplicate-desk',
  'ussf-certifications',
  'coach-requirements',
  'games-desk',
] as const;
type Tag = (typeof TAGS)[number];

/**
 * Those a league puts beside each other on its own pages. Reviewing is an association's own; signing in is fetched when somebody wants to;
 * registering stands on a page of its own, before anybody has a dot.
 */
const PUBLIC_TAGS: readonly Tag[] = [
  'safesport-landing',
  'status-dot',
  'status-dot-grid',
  'certificate-uploader',
  'ussf-certifications',
  'coach-requirements',
];

/** For webmasters and owners, on our own pages only: the loader in leagues' pages need not know them. */
const OWN_PAGE_ONLY: readonly Tag[] = [
  'snippet-builder',
  'organization-settings',
  'registration-desk',
  'roster-import',
  'duplicate-desk',
  'games-desk',
];

/** Hosted pages by their name in the address. */
const PAGES: Readonly<Record<string, Tag>> = {
  safesport: 'safesport-landing',
  people: 'status-dot-grid',
  review: 'review-queue',
  embed: 'snippet-builder',
  settings: 'organization-settings',
  register: 'coach-registration',
  registrations: 'registration-desk',
  import: 'roster-import',
  duplicates: 'duplicate-desk',
  certifications: 'ussf-certifications',
  requirements: 'coach-requirements',
  games: 'games-desk',
};

/** What a tag imports by itself later; the loader asks for it at once. */
const SOON: Partial<Record<Tag, readonly string[]>> = { 'safesport-landing': ['safesport-landing/landing-flow.ts'] };

type Chunk = Rolldown.OutputChunk;

/** Chunks may be fetched from any league's page; their names change with their content. */
const HEADERS = `/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/embed.js
  Cache-Control: public, no-cache
`;

type Built = Awaited<ReturnType<typeof build>>;

const outputOf = (built: Built): Rolldown.RolldownOutput['output'] => {
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('Vite built nothing');
  return first.output;
};

const buildTags = async (): Promise<readonly Chunk[]> => {
  const result = await build({
    root: `${ROOT}widget`,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [inlineEndpoints, minifyTemplates, withoutLitGlobals],
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      // As a library: an application's imports would be wrapped in Vite's preloading, which the loader does better.
      lib: {
        entry: Object.fromEntries(TAGS.map((tag) => [tag, `${ROOT}widget/${tag}/${tag}-define.ts`])),
        formats: ['es'],
      },
      rolldownOptions: {
        preserveEntrySignatures: false,
        // The contract's schemas are for the Worker; here only its types and small constants are used.
        treeshake: { moduleSideEffects: [{ test: /contract|zod/, sideEffects: false }], manualPureFunctions: ['z'] },
        output: {
          minify: true,
          // Names without words: every file a tag needs is named in the loader, which is held to a kilobyte.
          entryFileNames: 'assets/[hash:7].js',
          chunkFileNames: 'assets/[hash:7].js',
          codeSplitting: {
            groups: [
              {
                name: 'core',
                test: /node_modules\/(@?lit)|widget\/internal\/(touchline-element|tokens|define|language|host-script|held-token|take-personal-link)/,
              },
            ],
          },
        },
      },
    },
  });
  return outputOf(result).filter((part) => part.type === 'chunk');
};

/** A chunk and everything it imports before it can run. */
const closure = (chunks: readonly Chunk[], first: Chunk, into = new Set<Chunk>()): Set<Chunk> => {
  if (into.has(first)) return into;
  into.add(first);
  for (const name of first.imports) closure(chunks, chunks.find(({ fileName }) => fileName === name)!, into);
  return into;
};

const chunkOf = (chunks: readonly Chunk[], source: string): Chunk =>
  chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source))!;

/** The words a set of chunks will ask for, in one language. */
const wordsOf = (chunks: readonly Chunk[], from: Iterable<Chunk>, language: string): Chunk[] =>
  [...new Set([...from].flatMap(({ dynamicImports }) => dynamicImports))]
    .map((name) => chunks.find(({ fileName }) => fileName === name)!)
    .filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`.${language}.ts`));

const filesOf = (chunks: readonly Chunk[], tag: Tag) => {
  const define = chunkOf(chunks, `/${tag}-define.ts`);
  const needed = [define, ...(SOON[tag] ?? []).map((source) => chunkOf(chunks, source))];
  const all = new Set(needed.flatMap((chunk) => [...closure(chunks, chunk)]));
  const words = (language: string) =>
    wordsOf(chunks, all, language)
      .flatMap((chunk) => [...closure(chunks, chunk)])
      .map(({ fileName }) => fileName);
  return {
    all: [...all].map(({ fileName }) => fileName),
    en: [...new Set(words('en'))],
    es: [...new Set(words('es'))],
  };
};

const buildLoader = async (chunks: readonly Chunk[]): Promise<string> => {
  const files = Object.fromEntries(
    TAGS.filter((tag) => !OWN_PAGE_ONLY.includes(tag)).map((tag) => [tag, filesOf(chunks, tag)]),
  );
  const result = await build({
    root: `${ROOT}widget`,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { FILES: JSON.stringify(files) },
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: {
        input: `${ROOT}widget/embed.ts`,
        output: { format: 'iife', entryFileNames: 'embed.js' },
      },
    },
  });
  return (outputOf(result)[0] as Chunk).code;
};

const sum = (chunks: Iterable<Chunk>): number => [...chunks].reduce((bytes, { code }) => bytes + brotliBytes(code), 0);

const budgetsOf = (chunks: readonly Chunk[], loader: string): Budget[] => {
  const closureOf = (source: string) => closure(chunks, chunkOf(chunks, source));
  const withWords = (set: Set<Chunk>) =>
    new Set([...set, ...wordsOf(chunks, set, 'en').flatMap((chunk) => [...closure(chunks, chunk)])]);
  const tag = (name: Tag) => withWords(closureOf(`/${name}-define.ts`));
  // What every tag stands on: Lit, the base class, the client, the dot and the states' words.
  const shared = new Set([...tag('status-dot'), ...closureOf('/touchline-sign-in-define.ts')]);
  shared.delete(chunkOf(chunks, '/touchline-sign-in-define.ts'));
  const own = (name: Tag) => [...tag(name)].filter((chunk) => !shared.has(chunk));
  const everyPublicTag = new Set(
    PUBLIC_TAGS.flatMap((name) => [
      ...tag(name),
      ...(SOON[name] ?? []).flatMap((source) => [...withWords(closureOf(source))]),
    ]),
  );
  const loaderBytes = brotliBytes(loader);
  return [
    { name: 'loader', bytes: loaderBytes, limitBytes: LOADER_LIMIT_BYTES },
    {
      name: 'all before the landing’s first paint',
      bytes: loaderBytes + sum(tag('safesport-landing')),
      limitBytes: LANDING_FIRST_PAINT_LIMIT_BYTES,
    },
    { name: 'uploader, with its English', bytes: sum(own('certificate-uploader')), limitBytes: UPLOADER_LIMIT_BYTES },
    { name: 'grid, with its English', bytes: sum(own('status-dot-grid')), limitBytes: GRID_LIMIT_BYTES },
    { name: 'a page of all public tags', bytes: loaderBytes + sum(everyPublicTag), limitBytes: ALL_TAGS_LIMIT_BYTES },
  ];
};

export const buildWidget = async (): Promise<void> => {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const chunks = await buildTags();
  const loader = await buildLoader(chunks);
  await cp(`${ROOT}widget/pages/`, `${OUT}pages/`, { recursive: true });
  await mkdir(`${OUT}embed/`);
  const page = (tag: Tag, nav: boolean) =>
    hostedPage(tag, OWN_PAGE_ONLY.includes(tag) ? chunkOf(chunks, `/${tag}-define.ts`).fileName : 'embed.js', nav);
  for (const tag of TAGS) await writeFile(`${OUT}embed/${tag}.html`, page(tag, false));
  for (const [name, tag] of Object.entries(PAGES)) await writeFile(`${OUT}pages/${name}.html`, page(tag, true));
  await buildApiReference(OUT);
  await writeFile(`${OUT}_headers`, HEADERS);
  if (process.argv.includes('--list'))
    for (const { name, code } of chunks) console.log(`  ${name.padEnd(48)} ${brotliBytes(code)}`);
  holdToBudgets(budgetsOf(chunks, loader));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWidget();
