// The landing in a league's page beside a page with one bare Lit element and beside the plain page: from the navigation until its button can be
// pressed, with 4x CPU and a slow 4G line, in one run, in turn. Everything is served in brotli over HTTP/2 from two origins, as in life.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../tools/find-browser.ts';
import { CHROMIUM_FLAGS } from '../browsers/launch-chromium.ts';
import { median } from './median.ts';
import { listen, SLOW_4G, send } from './slow-line.ts';

const BUILT = join(import.meta.dirname, '../../dist/widget/');
const ROUNDS = 9;
const SLOW_CPU = 4;
const KINDS = ['plain', 'bare', 'landing'] as const;
type Kind = (typeof KINDS)[number];

interface Seen {
  readonly ready: number;
  readonly longTasks: number;
  readonly shift: number;
  readonly largestPaint: number;
}

const ORGANIZATION = {
  slug: 'big-bear',
  name: 'Big Bear',
  kind: 'league',
  association: { slug: 'cal-south', name: 'Cal South' },
  contact: null,
  uploadAdvice: null,
  courseTakes: null,
  requirements: ['abuse-prevention'],
};

const pageOf = (kind: Kind, host: string): string => {
  const inside: Record<Kind, string> = {
    plain: '<button>Send me a new link</button>',
    bare: `<script type="module" async src="${host}/bare.js"></script><bare-lit></bare-lit>`,
    landing: `<script async src="${host}/embed.js" data-organization="big-bear"></script><safesport-landing><p>Open this page from the link in your confirmation email.</p></safesport-landing>`,
  };
  const text = 'Recreational soccer for kids since 1987. '.repeat(60);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${kind}</title>
<link rel="icon" href="data:,"><h1>Big Bear Soccer</h1><p>${text}</p><div style="min-height:40rem">${inside[kind]}</div></html>`;
};

const serve = async (bare: string) => {
  const host = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (pathname.startsWith('/v1/')) return send(response, 'application/json', JSON.stringify(ORGANIZATION));
    const bytes = pathname === '/bare.js' ? bare : await readFile(join(BUILT, pathname)).catch(() => '');
    send(response, extname(pathname) === '.js' ? 'text/javascript' : 'text/plain', bytes);
  });
  const league = await listen((request, response) => {
    const kind = KINDS.find((each) => request.url === `/${each}`) ?? 'plain';
    send(response, 'text/html; charset=utf-8', pageOf(kind, host.url));
  });
  return { host, league };
};

/** Runs in the page from its first moment. */
const watch = (): void => {
  const seen = { ready: 0, longTasks: 0, shift: 0, largestPaint: 0 };
  const observe = (type: string, heard: (entry: PerformanceEntry & { value?: number; startTime: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true });
  observe('longtask', () => seen.longTasks++);
  observe('layout-shift', ({ value = 0 }) => {
    seen.shift += value;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  const ready = (): void => {
    seen.ready = performance.now();
    setTimeout(() => tellSeen(JSON.stringify(seen)), 500);
  };
  const look = (): void => {
    const within = document.querySelector('bare-lit, safesport-landing')?.shadowRoot ?? document;
    if ([...within.querySelectorAll('button')].some(({ textContent }) => textContent.includes('Email me a new link')))
      ready();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Told by the page through DevTools: Playwright's own waiting would compile its helper script in the page, in the middle of what is measured. */
declare const tellSeen: (seen: string) => void;

const visit = async (browser: Browser, url: string): Promise<Seen> => {
  const context = await browser.newContext({ viewport: { width: 375, height: 800 }, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'tellSeen' });
    const told = new Promise<string>((resolve) =>
      session.on('Runtime.bindingCalled', ({ name, payload }) => name === 'tellSeen' && resolve(payload)),
    );
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'commit' });
    return JSON.parse(await told) as Seen;
  } finally {
    await context.close();
  }
};

export async function benchEmbed(): Promise<string> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found. Set CHROMIUM_PATH to its program.');
  const folder = await mkdtemp(join(tmpdir(), 'touchline-embed-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      target: 'es2022',
      rolldownOptions: {
        input: join(import.meta.dirname, 'bare-lit.ts'),
        output: { entryFileNames: 'bare.js' },
      },
    },
  });
  const { host, league } = await serve(await readFile(join(folder, 'bare.js'), 'utf8'));
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const busy = loadavg()[0] ?? 0;
  const taken = new Map<Kind, Seen[]>(KINDS.map((kind) => [kind, []]));
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const kind of round % 2 ? KINDS.toReversed() : KINDS)
        taken.get(kind)?.push(await visit(browser, `${league.url}/${kind}`));
  } finally {
    await browser.close();
    host.stop();
    league.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return table(taken, busy);
}

function table(taken: ReadonlyMap<Kind, readonly Seen[]>, busy: number): string {
  const of = (kind: Kind, what: keyof Seen) => median((taken.get(kind) ?? []).map((each) => each[what]));
  const row = (kind: Kind) =>
    `| ${kind} | ${of(kind, 'ready').toFixed(0)} | ${of(kind, 'longTasks')} | ${of(kind, 'shift').toFixed(3)} | ${of(kind, 'largestPaint').toFixed(0)} |`;
  return `## Embed

A league's page with 4x CPU on a slow 4G line (150 ms, 1.6 Mbit/s), chromium, milliseconds from the navigation until the button can be pressed; medians of
${ROUNDS} rounds in turn, nothing cached. The bare element asks no server; the landing asks ours who the league is first. Load of the machine when it began: ${busy.toFixed(1)}.

| page | button | long tasks | layout shift | largest paint |
|---|---|---|---|---|
${KINDS.map(row).join('\n')}
| landing / bare | ${(of('landing', 'ready') / of('bare', 'ready')).toFixed(2)} (goal ≤ 1.15) | goal 0 | goal 0 | ${(of('landing', 'largestPaint') / of('plain', 'largestPaint')).toFixed(2)} of plain (goal ≤ 1.02) |
`;
}
