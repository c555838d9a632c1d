// Builds the widgets into dist/widget/: embed.js, hashed chunks in assets/, hosted pages in pages/, headers for the static host.
// Prints the sizes and fails over budget. Run alone: node tools/build-widget.ts
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { pagePolicy } from '../worker/page-policy.ts';
import { HSTS, NO_POWERS } from '../worker/platform/http/strict-headers.ts';
import { buildApiReference } from './build-api-reference.ts';
import { type Chunk, chunkOf, closure, wordsOf } from './chunk-graph.ts';
import { hostedPage } from './hosted-page.ts';
import { inlineEndpoints } from './inline-endpoints.ts';
import { budgetsOf, SOON } from './weigh-chunks.ts';
import { brotliBytes, holdToBudgets } from './widget-budgets.ts';
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
  'member-account',
  'registration-desk',
  'roster-import',
  'duplicate-desk',
  'ussf-certifications',
  'coach-requirements',
  'games-desk',
  'mail-subscription',
  'payment-codes',
  'account-request',
  'account-requests',
  'first-owner',
  'organization-tree',
  'touchline-home',
] as const;
export type Tag = (typeof TAGS)[number];

/** For webmasters and owners, on our own pages only: the loader in leagues' pages need not know them. */
const OWN_PAGE_ONLY: readonly Tag[] = [
  'snippet-builder',
  'organization-settings',
  'registration-desk',
  'roster-import',
  'duplicate-desk',
  'games-desk',
  'mail-subscription',
  'payment-codes',
  'account-request',
  'account-requests',
  'first-owner',
  'organization-tree',
  'touchline-home',
];

/** Hosted pages by their name in the address. */
const PAGES: Readonly<Record<string, Tag>> = {
  safesport: 'safesport-landing',
  people: 'status-dot-grid',
  review: 'review-queue',
  embed: 'snippet-builder',
  settings: 'organization-settings',
  register: 'coach-registration',
  account: 'member-account',
  registrations: 'registration-desk',
  import: 'roster-import',
  duplicates: 'duplicate-desk',
  certifications: 'ussf-certifications',
  requirements: 'coach-requirements',
  games: 'games-desk',
  unsubscribe: 'mail-subscription',
  codes: 'payment-codes',
  'request-account': 'account-request',
  accounts: 'account-requests',
  'first-owner': 'first-owner',
  organizations: 'organization-tree',
};

/**
 * Chunks may be fetched from any league's page; their names change with their content. Our own pages are framed by nobody and run nothing of
 * others; what may frame a page under /embed/ is said by the Worker.
 */
const HEADERS = `/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Permissions-Policy: ${NO_POWERS}
  Referrer-Policy: no-referrer
  Strict-Transport-Security: ${HSTS}
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/
  Content-Security-Policy: ${pagePolicy("'none'")}
  Cross-Origin-Opener-Policy: same-origin
/pages/*
  Content-Security-Policy: ${pagePolicy("'none'")}
  Cross-Origin-Opener-Policy: same-origin
/pages/review
  ! Content-Security-Policy
  Content-Security-Policy: ${pagePolicy("'none'", 'files')}
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
    plugins: [inlineEndpoints, withoutLitGlobals],
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
              // What nearly every tag needs next. Each file asked for costs a slow phone more than the bytes it saves.
              {
                name: 'dots',
                test: /widget\/(api|status-dot\/|certificate-uploader\/wake-later|internal\/(dates|events|say-why|strings\/(state|why)-dictionary))/,
              },
            ],
          },
        },
      },
    },
  });
  return outputOf(result).filter((part) => part.type === 'chunk');
};

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
  await writeFile(`${OUT}index.html`, page('touchline-home', false));
  await buildApiReference(OUT);
  await writeFile(`${OUT}_headers`, HEADERS);
  if (process.argv.includes('--list'))
    for (const { name, code } of chunks) console.log(`  ${name.padEnd(48)} ${brotliBytes(code)}`);
  holdToBudgets(budgetsOf(chunks, loader));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWidget();
