// Ours with 100,000 people in Chromium and with a million in Chromium and in Firefox: every keystroke of a search, jumps, filter and order.
// Only Touchline: what it is held to is the time of a frame.
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.ts';
import { CHROMIUM_FLAGS } from '../browsers/launch-chromium.ts';
import { launchFirefox } from '../browsers/launch-firefox.ts';

/** As the page in grid/typing.ts says it. */
interface Typed {
  readonly firstMs: number;
  readonly blockedMs: readonly number[];
  readonly foundMs: readonly number[];
  readonly filterMs: number;
  readonly sortMs: number;
  readonly jumps: number;
  readonly blank: number;
  readonly elements: number;
}

const WAIT_MS = 300_000;
const MANY = 100_000;
const VERY_MANY = 1_000_000;

type Typing = { type(count: number): Promise<Typed> };

export async function benchTyping(url: string, chromium: Browser): Promise<string> {
  const lines = [
    line('Chromium', MANY, await inChromium(chromium, url, MANY)),
    line('Chromium', VERY_MANY, await inChromium(chromium, url, VERY_MANY)),
    line('Firefox', VERY_MANY, await inFirefox(url, VERY_MANY)),
  ];
  return `### Keystrokes, jumps, a million

Milliseconds. A keystroke blocks for as long as the page cannot answer at a stretch, the first hits drawn; all are found later where there are many.

| | people | first rows | keystroke blocks p50 | p99 | longest | all found p50 | longest | filter | sort | blank jumps | elements |
|---|---|---|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}
| goal | | | | ≤ 16 | | | | ≤ 10 | ≤ 50 | 0 | ≤ 300 |
`;
}

async function inChromium(browser: Browser, url: string, count: number): Promise<Typed> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(`${url}/typing`);
    await page.waitForFunction(() => 'type' in window);
    return await page.evaluate((people) => (window as unknown as Typing).type(people), count);
  } finally {
    await page.close();
  }
}

async function inFirefox(url: string, count: number): Promise<Typed> {
  const { browser, close } = await launchFirefox({ extension: false });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(WAIT_MS);
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${url}/typing`);
    await page.waitForFunction(() => 'type' in window);
    return await page.evaluate((people) => (window as unknown as Typing).type(people), count);
  } finally {
    await close();
  }
}

const at = (share: number, numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil(share * numbers.length) - 1] ?? Number.NaN;

function line(browser: string, people: number, typed: Typed): string {
  const { firstMs, blockedMs, foundMs, filterMs, sortMs, jumps, blank, elements } = typed;
  const figures = [
    firstMs,
    at(0.5, blockedMs),
    at(0.99, blockedMs),
    at(1, blockedMs),
    at(0.5, foundMs),
    at(1, foundMs),
  ];
  const ms = [...figures, filterMs, sortMs].map((each) => each.toFixed(1));
  return `| ${[browser, people.toLocaleString('en'), ...ms, `${blank} of ${jumps}`, elements].join(' | ')} |`;
}

if (process.argv[1] === import.meta.filename) {
  const { serveGridPages } = await import('./grid-pages.ts');
  const program = findBrowser('chromium');
  if (!program) throw new Error('Chromium was not found. Set CHROMIUM_PATH to its program.');
  const pages = await serveGridPages(['typing']);
  const browser = await chromium.launch({ executablePath: program, args: CHROMIUM_FLAGS });
  console.log(await benchTyping(pages.url, browser));
  await browser.close();
  await pages.close();
}
