// The grid beside lit-virtualizer, SlickGrid, RevoGrid, Tabulator and AG Grid, 100,000 people x 5 requirements: the first rows, a filter, a sort and memory,
// interleaved in one run. Each measurement is a page of its own; ours stands first and last in every round in turn.
import { loadavg } from 'node:os';
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.ts';
import { CHROMIUM_FLAGS } from '../browsers/launch-chromium.ts';
import { type GridPages, serveGridPages } from './grid-pages.ts';
import { benchTyping } from './grid-typing.ts';
import { median } from './median.ts';

const NAMES = ['touchline', 'lit-virtualizer', 'slickgrid', 'revogrid', 'tabulator', 'ag-grid'] as const;
type Name = (typeof NAMES)[number];
type Timings = { first: number; rest: number; filter: number; sort: number; elements: number };
/** Of the main thread, in ms, whoever else keeps the machine busy. */
type Work = Record<'firstWork' | 'filterWork' | 'sortWork', number>;
type Measured = Timings & Work & { heap: number };
type Marked = { name: string; tts: number };
const PEOPLE = 100_000;
const ROUNDS = 3;
const SLOW = 4;
const WAIT_MS = 120_000;
const MIB = 1024 * 1024;

const measure = async (browser: Browser, url: string, name: Name, slower: number): Promise<Measured> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    page.setDefaultTimeout(WAIT_MS);
    await page.goto(`${url}/${name}`);
    await page.waitForFunction(() => 'prepare' in window);
    await page.evaluate(
      (count) => (window as unknown as { prepare(count: number): Promise<void> }).prepare(count),
      PEOPLE,
    );
    const session = await page.context().newCDPSession(page);
    const data = await heapOf(session);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await browser.startTracing(page, { categories: ['blink.user_timing'] });
    const timings = await page.evaluate(() => (window as unknown as { run(): Promise<Timings> }).run());
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Marked[] };
    return { ...timings, ...workIn(trace.traceEvents), heap: ((await heapOf(session)) - data) / MIB };
  } finally {
    await page.close();
  }
};

/** What is still in use: of JavaScript, of the page, and of typed arrays. */
const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as Record<string, number>;
  return (usage.usedSize ?? 0) + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
};

/** Marks of grid/contender.ts; with each one the trace keeps how long its thread had been at work. */
const workIn = (events: readonly Marked[]): Work => {
  const at = (name: string) => (events.find((event) => event.name === name)?.tts ?? Number.NaN) / 1000;
  const work = (act: string) => at(`${act}: drawn`) - at(`${act}: begun`);
  return { firstWork: work('first'), filterWork: work('filter'), sortWork: work('sort') };
};

const rounds = async (browser: Browser, url: string, slower: number, count: number) => {
  const taken = new Map<Name, Measured[]>(NAMES.map((name) => [name, []]));
  for (let round = 0; round < count; round++)
    for (const name of round % 2 ? NAMES.toReversed() : NAMES)
      taken.get(name)?.push(await measure(browser, url, name, slower));
  return (name: Name, what: keyof Measured) => median((taken.get(name) ?? []).map((each) => each[what]));
};

export async function benchGrid(): Promise<string> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('Chromium was not found. Set CHROMIUM_PATH to its program.');
  const pages: GridPages = await serveGridPages([...NAMES, 'typing']);
  const browser = await chromium.launch({ executablePath: program, args: CHROMIUM_FLAGS });
  const busy = loadavg()[0] ?? 0;
  try {
    const plain = await rounds(browser, pages.url, 1, ROUNDS);
    const slow = await rounds(browser, pages.url, SLOW, Math.ceil(ROUNDS / 2));
    return `${table(plain, slow, busy)}\n${await benchTyping(pages.url, browser)}`;
  } finally {
    await browser.close();
    await pages.close();
  }
}

type Of = Awaited<ReturnType<typeof rounds>>;

function table(plain: Of, slow: Of, busy: number): string {
  const rivals = NAMES.slice(1);
  const best = (of: Of, what: keyof Measured) => Math.min(...rivals.map((name) => of(name, what)));
  const ms = (value: number) => value.toFixed(0);
  const both = (name: Name, what: 'first' | 'filter' | 'sort') =>
    `${ms(plain(name, what))} (${ms(plain(name, `${what}Work`))})`;
  const row = (name: Name) =>
    `| ${[name, both(name, 'first'), ms(slow(name, 'first')), both(name, 'filter'), both(name, 'sort'), plain(name, 'elements'), plain(name, 'heap').toFixed(1)].join(' | ')} |`;
  const ratio = (of: Of, what: keyof Measured) => (of('touchline', what) / best(of, what)).toFixed(2);
  const bothRatios = (what: 'first' | 'filter' | 'sort') => `${ratio(plain, what)} (${ratio(plain, `${what}Work`)})`;
  return `## The grid

${PEOPLE.toLocaleString('en')} people x 5 requirements, chromium, milliseconds from the call until the row that must come first is drawn, one frame with it; in brackets
how long the main thread was at work for it, which other work of the machine hardly touches. Medians of ${ROUNDS} rounds (${Math.ceil(ROUNDS / 2)} at 4x CPU), interleaved in turn, each
in a page of its own. Everybody’s rows are in memory before, as the API or the grid has them: what a grid makes of them is its own time, and its own
memory, counted after a collection of garbage. Ours draws an element a dot, the rivals plain text. Ours shows everybody’s dots with the names of the
first page, as the product does, and takes the other names afterwards, page by page: ${ms(plain('touchline', 'rest'))} ms more with all there is to search.
${new Date().toISOString().slice(0, 10)}; load of the machine when it began: ${busy.toFixed(1)}.

| | first rows | first rows, 4x CPU | filter by state | sort by last day | elements | memory above the data, MB |
|---|---|---|---|---|---|---|
${NAMES.map(row).join('\n')}
| ours / best rival | ${bothRatios('first')} | ${ratio(slow, 'first')} | ${bothRatios('filter')} | ${bothRatios('sort')} | | |
| goal | ≤ 0.70 | ≤ 120 ms | ≤ 0.30 | ≤ 0.50 | ≤ 300 | ≤ 4 |
`;
}
