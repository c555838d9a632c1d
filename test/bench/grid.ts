// The grid beside lit-virtualizer, SlickGrid, RevoGrid, Tabulator and AG Grid, 100,000 people x 5 requirements: the first rows, a filter and a sort,
// interleaved in one run. Each measurement is a page of its own; ours stands first and last in every round in turn.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../tools/find-browser.ts';
import { CHROMIUM_FLAGS } from '../browsers/launch-chromium.ts';

const NAMES = ['touchline', 'lit-virtualizer', 'slickgrid', 'revogrid', 'tabulator', 'ag-grid'] as const;
type Name = (typeof NAMES)[number];
type Timings = { first: number; rest: number; filter: number; sort: number; elements: number };
const PEOPLE = 100_000;
const ROUNDS = 3;
const SLOW = 4;
const WAIT_MS = 120_000;

const PAGE = (name: string) => `<!doctype html><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="${name}.css"><style>#box{width:1000px;height:600px}.grid{display:block;height:600px;overflow:auto}.row{display:flex;height:52px;width:100%}.cell{width:120px}</style>
<div id="box"></div><script type="module" src="${name}.js"></script>`;

const buildAll = async (folder: string): Promise<void> => {
  for (const name of NAMES)
    await build({
      root: join(import.meta.dirname, 'grid'),
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        cssCodeSplit: false,
        rolldownOptions: {
          input: join(import.meta.dirname, 'grid', `${name}.ts`),
          output: {
            entryFileNames: `${name}.js`,
            assetFileNames: `${name}[extname]`,
            chunkFileNames: `${name}-[hash].js`,
          },
        },
      },
    });
};

const serve = async (folder: string) => {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench').pathname.slice(1);
    if (!extname(path)) return response.setHeader('content-type', 'text/html').end(PAGE(path));
    const bytes = await readFile(join(folder, path)).catch(() => '');
    response.setHeader('content-type', extname(path) === '.css' ? 'text/css' : 'text/javascript').end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const measure = async (browser: Browser, url: string, name: Name, slower: number): Promise<Timings> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    page.setDefaultTimeout(WAIT_MS);
    await page.goto(`${url}/${name}`);
    await page.waitForFunction(() => 'run' in window);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await page.evaluate(
      (count) => (window as unknown as { run(count: number): Promise<Timings> }).run(count),
      PEOPLE,
    );
  } finally {
    await page.close();
  }
};

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const rounds = async (browser: Browser, url: string, slower: number, count: number) => {
  const taken = new Map<Name, Timings[]>(NAMES.map((name) => [name, []]));
  for (let round = 0; round < count; round++)
    for (const name of round % 2 ? NAMES.toReversed() : NAMES)
      taken.get(name)?.push(await measure(browser, url, name, slower));
  return (name: Name, what: keyof Timings) => median((taken.get(name) ?? []).map((each) => each[what]));
};

export async function benchGrid(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'touchline-grid-bench-'));
  const program = findBrowser('chromium');
  if (!program) throw new Error('Chromium was not found. Set CHROMIUM_PATH to its program.');
  await buildAll(folder);
  const { server, url } = await serve(folder);
  const browser = await chromium.launch({ executablePath: program, args: CHROMIUM_FLAGS });
  const busy = loadavg()[0] ?? 0;
  try {
    const plain = await rounds(browser, url, 1, ROUNDS);
    const slow = await rounds(browser, url, SLOW, Math.ceil(ROUNDS / 2));
    return table(plain, slow, busy);
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Of = Awaited<ReturnType<typeof rounds>>;

function table(plain: Of, slow: Of, busy: number): string {
  const rivals = NAMES.slice(1);
  const best = (of: Of, what: keyof Timings) => Math.min(...rivals.map((name) => of(name, what)));
  const ms = (value: number) => value.toFixed(0);
  const row = (name: Name) =>
    `| ${[name, ms(plain(name, 'first')), ms(slow(name, 'first')), ms(plain(name, 'filter')), ms(plain(name, 'sort')), plain(name, 'elements')].join(' | ')} |`;
  const ratio = (of: Of, what: keyof Timings) => (of('touchline', what) / best(of, what)).toFixed(2);
  return `## The grid

${PEOPLE.toLocaleString('en')} people x 5 requirements, chromium, milliseconds from the call until the row that must come first is drawn; medians of ${ROUNDS} rounds
(${Math.ceil(ROUNDS / 2)} at 4x CPU), interleaved in turn, each in a page of its own. Ours draws an element a dot, the rivals plain text. Ours shows
everybody’s dots with the names of the first page, as the product does; the other names took ${plain('touchline', 'rest').toFixed(0)} ms more, page by page and not in one piece. Load of the machine when it began: ${busy.toFixed(1)}.

| | first rows | first rows, 4x CPU | filter by state | sort by last day | elements |
|---|---|---|---|---|---|
${NAMES.map(row).join('\n')}
| ours / best rival | ${ratio(plain, 'first')} | ${ratio(slow, 'first')} | ${ratio(plain, 'filter')} | ${ratio(plain, 'sort')} | |
| goal | ≤ 0.70 | ≤ 120 ms | ≤ 0.30 | ≤ 0.50 | ≤ 300 |
`;
}
