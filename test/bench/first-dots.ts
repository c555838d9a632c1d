// A registrar opens the hosted page of 100,000 people on a slow 4G line: from the navigation until the first dots are drawn,
// with the Worker in workerd and its real answers in brotli. And how many bytes everybody's dots are beside the names.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { loadavg, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.ts';
import { CHROMIUM_FLAGS } from '../browsers/launch-chromium.ts';
import { bundleWorker } from './bundle-worker.ts';
import { HEADERS, layRows, signIn } from './laid-worker.ts';
import { median } from './median.ts';
import { LEAGUE, peopleWithStandings, REGISTRAR } from './people-with-standings.ts';
import { listen, SLOW_4G, send } from './slow-line.ts';
import { type BenchWorker, startBenchWorker } from './start-bench-worker.ts';

const BUILT = join(import.meta.dirname, '../../dist/widget/');
const PEOPLE = 100_000;
const REQUIREMENTS = 5;
const ROUNDS = 5;
const SLOWER = [1, 4] as const;
const WAIT_MS = 120_000;
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

type Moment = 'painted' | 'dots';
type Seen = Record<Moment, number>;

export async function benchFirstDots(): Promise<string> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('Chromium was not found. Set CHROMIUM_PATH to its program.');
  const stateFolder = await mkdtemp(join(tmpdir(), 'touchline-first-dots-'));
  const script = await bundleWorker(join(import.meta.dirname, '../../worker/index.ts'));
  try {
    await layRows(stateFolder, script, (sqlite) => peopleWithStandings(sqlite, PEOPLE));
    const worker = await startBenchWorker({ script, stateFolder, consumes: false });
    const token = await signIn(worker, REGISTRAR);
    const host = await listen((request, response) => answer(worker, request, response));
    const browser = await chromium.launch({ executablePath: program, args: CHROMIUM_FLAGS });
    const busy = loadavg()[0] ?? 0;
    try {
      const taken = new Map<number, Seen[]>(SLOWER.map((slower) => [slower, []]));
      // The first visit packs the files.
      await visit(browser, host.url, token, 1);
      for (let round = 0; round < ROUNDS; round++)
        for (const slower of SLOWER) taken.get(slower)?.push(await visit(browser, host.url, token, slower));
      return table(taken, await weigh(worker, token), busy);
    } finally {
      await browser.close();
      host.stop();
      await worker.mf.dispose();
    }
  } finally {
    await rm(stateFolder, { recursive: true, force: true });
  }
}

/** As a host packs what it has just made; files are packed once, and as well as can be. */
const packedQuickly = (text: string): Buffer =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });

/** One origin for pages and API, as deployed; the live socket is not served here, and is not waited for. */
async function answer(worker: BenchWorker, request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url, 'https://bench');
  if (pathname.startsWith('/v1/')) {
    const { authorization = '' } = request.headers;
    const { method } = request;
    const got = await fetch(new URL(pathname + search, worker.url), { method, headers: { ...HEADERS, authorization } });
    const type = got.headers.get('content-type') ?? 'text/plain';
    response.writeHead(got.status, { 'content-type': type, 'content-encoding': 'br' });
    return void response.end(packedQuickly(await got.text()));
  }
  const file = extname(pathname) ? pathname : `${pathname}.html`;
  const bytes = await readFile(join(BUILT, file)).catch(() => '');
  send(response, TYPES[extname(file)] ?? 'text/html; charset=utf-8', bytes);
}

/** Runs in the page from its first moment. */
const watch = (token: string): void => {
  sessionStorage.setItem('touchline.session', token);
  const seen: Partial<Seen> = {};
  const drawn = (moment: Moment): void => {
    seen[moment] ??= performance.now();
  };
  const look = (): void => {
    const grid = document.querySelector('status-dot-grid')?.shadowRoot;
    if (document.querySelector('nav')) drawn('painted');
    // The frame after the one that has them.
    if (grid?.querySelector('[role=gridcell] status-dot')) requestAnimationFrame(() => drawn('dots'));
    if (seen.dots) tellSeen(JSON.stringify(seen));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Told by the page through DevTools, as in embed.ts. */
declare const tellSeen: (seen: string) => void;

async function visit(browser: Browser, url: string, token: string, slower: number): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'tellSeen' });
    const told = new Promise<string>((resolve, reject) => {
      session.on('Runtime.bindingCalled', ({ name, payload }) => name === 'tellSeen' && resolve(payload));
      setTimeout(() => reject(new Error('The dots did not come')), WAIT_MS).unref();
    });
    await page.addInitScript(watch, token);
    await page.goto(`${url}/pages/people?organization=${LEAGUE}`, { waitUntil: 'commit' });
    return JSON.parse(await told) as Seen;
  } finally {
    await context.close();
  }
}

interface Weighed {
  readonly dots: number;
  readonly names: number;
}

/** Everybody's, a part of an answer at a time, each packed by itself as on the line. */
async function weigh({ url }: BenchWorker, token: string): Promise<Weighed> {
  const all = async (what: string, cursorOf: (text: string) => string | null): Promise<number> => {
    let bytes = 0;
    for (let cursor: string | null = ''; cursor !== null; ) {
      const path: string = `/v1/organizations/${LEAGUE}/${what}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
      const got = await fetch(new URL(path, url), { headers: { ...HEADERS, authorization: `Bearer ${token}` } });
      const text = await got.text();
      if (!got.ok) throw new Error(`${path} answers ${got.status}: ${text}`);
      bytes += packedQuickly(text).length;
      cursor = cursorOf(text);
    }
    return bytes;
  };
  const cursorIn = (json: string) => (JSON.parse(json) as { cursor: string | null }).cursor;
  return {
    dots: await all('dots?', (text) => cursorIn(text.slice(0, text.indexOf('\n')))),
    names: await all('people?limit=500', cursorIn),
  };
}

function table(taken: ReadonlyMap<number, readonly Seen[]>, { dots, names }: Weighed, busy: number): string {
  const of = (slower: number, moment: Moment) =>
    Math.round(median((taken.get(slower) ?? []).map((each) => each[moment])));
  const kb = (bytes: number) => (bytes / 1000).toFixed(0);
  const rows = SLOWER.map((slower) => `| ${slower}x | ${of(slower, 'painted')} | ${of(slower, 'dots')} |`);
  return `## First dots on a slow line

The hosted page of ${PEOPLE.toLocaleString('en')} people x ${REQUIREMENTS} requirements, signed in, slow 4G (150 ms, 1.6 Mbit/s), nothing cached, chromium, the Worker in workerd on the same machine;
milliseconds from the navigation, medians of ${ROUNDS} rounds. Load of the machine when it began: ${busy.toFixed(1)}.

| slower CPU | page painted | first dots |
|---|---|---|
${rows.join('\n')}
| goal | | ≤ 1,200 |

Everybody’s dots are ${kb(dots)} kB in brotli, ${((dots * 8) / (PEOPLE * REQUIREMENTS)).toFixed(2)} bits a standing; the pages with their names and standings ${kb(names)} kB: 1/${(names / dots).toFixed(0)} of it (goal 1/30, a byte a standing).
`;
}
