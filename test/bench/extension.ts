// Measures the extension: how long from a dialog's fields to the page's model, and what it costs on a page that never rests.
// `benchExtension` gives a section of results.md; alone: node test/bench/extension.ts (after tools/build-extension.ts).
import { fileURLToPath } from 'node:url';
import {
  BROWSER_NAMES,
  type BrowserName,
  launchTestedBrowser,
  type TestedBrowser,
  type TestedPage,
} from '../browsers/tested-browser.ts';
import { type FixtureSite, startFixtureSite } from '../extension/fixture-site.ts';
import { handoffUrl, LEGACY_CODE } from '../extension/sandbox-association.ts';
import { FLOOR_KITS, startFloorHand } from './floor-hand.ts';

const OPENINGS = 12;
/** Nobody opens a dialog more often; by then the filler has read back what it put into the one before. */
const BETWEEN_OPENINGS_MS = 600;
/** A dialog that is not filled by then counts as missed. */
const FILLED_WITHIN_MS = 3000;
/** One dialog's openings, or one browser's rounds; whatever is not there by then is said to be missing. */
const STEP_DEADLINE_MS = 60_000;
const COST_ROUNDS = 24;
const WARM_UP_ROUNDS = 4;
const KITS = [
  'native.js',
  'native-modal.js',
  'angularjs.js',
  'shadow.js',
  'apg.js?which=select-only',
  'apg.js?which=listbox',
  'react-select.jsx',
  'angular-material.js',
];
/** Where the work of one round is the same, whatever happens in between: so many mutations over 11,000 nodes. */
const RESTLESS_PAGE = `<div id="all"></div><script>
const all = document.querySelector('#all');
for (let at = 0; at < 1000; at++) {
  const row = document.createElement('div');
  row.innerHTML = '<b>a</b><i>b</i><u>c</u><span>d</span><em>e</em><s>f</s><q>g</q><p>h</p><h6>i</h6><small>j</small>';
  all.append(row);
}
window.round = async () => {
  const start = performance.now();
  for (let frame = 0; frame < 10; frame++) {
    for (let at = 0; at < 200; at++) {
      const row = all.children[(frame * 200 + at) % 1000];
      const fresh = document.createElement('span');
      fresh.textContent = frame;
      row.lastElementChild.replaceWith(fresh);
      row.className = 'c' + frame;
    }
    all.offsetHeight;
    await new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); });
  }
  return performance.now() - start;
};
</script>`;

interface BenchWindow {
  openDialog?: () => void;
  fixture: { shownAt: number; heldAt: number };
  round(): Promise<number>;
}

export async function benchExtension(names: readonly BrowserName[] = BROWSER_NAMES): Promise<string> {
  const site = await startFixtureSite();
  const lines: string[] = ['## Autofill', ''];
  try {
    for (const name of names) lines.push(...(await latencyTable(name, site)), '');
    lines.push(
      'Cost on a page of 11,000 nodes that mutates all the time (10 x 200 rows a round; interleaved A-B-C-C-B-A).',
      `Times are medians; a ratio is the median of ${COST_ROUNDS - WARM_UP_ROUNDS} ratios, each of one such round. Goal: at most 1.03.`,
      'Without: no extension. With: the extension and a live hand-off. Idle: the extension without a hand-off.',
      '',
      '| browser | without ms | with ms | ratio | idle ms | ratio |',
      '|---|---|---|---|---|---|',
    );
    for (const name of names) lines.push(await costRow(name, site));
  } finally {
    await site.close();
  }
  return `${lines.join('\n')}\n`;
}

async function latencyTable(name: BrowserName, site: FixtureSite): Promise<string[]> {
  const browser = await launchTestedBrowser(name, { safesportPort: site.port });
  const bare = await launchTestedBrowser(name, { safesportPort: site.port, extension: false });
  const lines = [
    `Fields present → the page framework's model holds both values, ${name}, up to ${OPENINGS} openings by click, milliseconds.`,
    "Floor: the same clicks by a script in the page that knows the kit's markup, in a browser without the extension.",
    '',
    '| dialog | p50 | p90 | worst | filled | floor p50 | p50 above floor |',
    '|---|---|---|---|---|---|---|',
  ];
  for (const kit of KITS) {
    const { times, figures } = await timesOf(browser, kit);
    const filled = times.filter(Number.isFinite);
    const floor = FLOOR_KITS[kit] && quantile((await timesOf(bare, kit, true)).times.filter(Number.isFinite), 0.5);
    const above = floor === undefined ? '-' : ((quantile(filled, 0.5) ?? Number.NaN) - floor).toFixed(1);
    lines.push(
      `| ${kit} | ${figures.join(' | ')} | ${filled.length} of ${times.length} | ${floor?.toFixed(1) ?? '-'} | ${above} |`,
    );
  }
  await browser.close();
  await bare.close();
  return lines;
}

async function timesOf(
  browser: TestedBrowser,
  kit: string,
  isFloor = false,
): Promise<{ times: number[]; figures: string[] }> {
  const times: number[] = [];
  const page = await browser.newPage();
  await byDeadline(openAgainAndAgain(page, kit, times, isFloor));
  await page.close();
  const filled = times.filter(Number.isFinite);
  return { times, figures: [0.5, 0.9, 1].map((share) => quantile(filled, share)?.toFixed(1) ?? '-') };
}

/** The first opening only warms the page up. */
async function openAgainAndAgain(page: TestedPage, kit: string, times: number[], isFloor: boolean): Promise<void> {
  await page.goto(handoffUrl({ code: LEGACY_CODE }));
  await page.follow(`https://safesporttrained.org/kits/${kit}`);
  await page.waitUntil(() => (window as unknown as BenchWindow).openDialog);
  await page.evaluate(() => {
    const button = document.body.appendChild(document.createElement('button'));
    button.id = 'open';
    button.textContent = 'Add';
    button.style.cssText = 'position:fixed;right:0;bottom:0;z-index:9999';
    button.onclick = () => (window as unknown as BenchWindow).openDialog!();
  });
  if (isFloor) await page.evaluate(startFloorHand, FLOOR_KITS[kit]!);
  for (let opening = 0; opening <= OPENINGS; opening++) {
    await page.evaluate(() => Object.assign((window as unknown as BenchWindow).fixture, { heldAt: 0, shownAt: 0 }));
    await page.click('#open');
    const time = await page.evaluate(async (within) => {
      const { fixture } = window as unknown as BenchWindow;
      const deadline = performance.now() + within;
      while (!fixture.heldAt && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
      // What was filled while the page was still opening its dialog took no time at all.
      return fixture.heldAt ? Math.max(0, fixture.heldAt - fixture.shownAt) : null;
    }, FILLED_WITHIN_MS);
    if (opening > 0) times.push(time ?? Number.POSITIVE_INFINITY);
    // A modal dialog would take the next click.
    await page.press('Escape');
    await rest(BETWEEN_OPENINGS_MS);
  }
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Goes on when `work` is done, fails or takes too long: what it has gathered until then is what counts. */
async function byDeadline(work: Promise<void>): Promise<void> {
  await Promise.race([work.catch((error: unknown) => console.error(String(error))), rest(STEP_DEADLINE_MS)]);
}

/** Three browsers side by side, their rounds interleaved and mirrored, so that a busy machine is as unkind to each. */
async function costRow(name: BrowserName, site: FixtureSite): Promise<string> {
  site.page = RESTLESS_PAGE;
  const plain = 'https://safesporttrained.org/page';
  const cases = [
    await openRestless(name, site, false, plain),
    await openRestless(name, site, true, handoffUrl({ code: LEGACY_CODE, path: '/page' })),
    await openRestless(name, site, true, plain),
  ];
  let isOver = false;
  const measure = async (): Promise<void> => {
    for (let round = 0; round < 2 * COST_ROUNDS && !isOver; round++) {
      for (const { page, times } of round % 2 === 0 ? cases : cases.toReversed()) {
        times.push(await page.evaluate(() => (window as unknown as BenchWindow).round()));
      }
    }
  };
  await byDeadline(measure());
  isOver = true;
  for (const { close } of cases) await close();
  const [base, full, idle] = cases.map(({ times }) => quantile(times.slice(2 * WARM_UP_ROUNDS), 0.5) ?? Number.NaN);
  const ratio = (at: number): string => quantile(ratiosOf(cases[0]!.times, cases[at]!.times), 0.5)?.toFixed(3) ?? '-';
  const ms = (time = Number.NaN): string => time.toFixed(0);
  return `| ${name} | ${ms(base)} | ${ms(full)} | ${ratio(1)} | ${ms(idle)} | ${ratio(2)} |`;
}

/** One for every mirrored pair of rounds; the first rounds only warm the pages up. */
function ratiosOf(base: number[], other: number[]): number[] {
  const ratios: number[] = [];
  for (let at = 2 * WARM_UP_ROUNDS; at + 1 < Math.min(base.length, other.length); at += 2) {
    ratios.push((other[at]! + other[at + 1]!) / (base[at]! + base[at + 1]!));
  }
  return ratios;
}

async function openRestless(
  name: BrowserName,
  site: FixtureSite,
  extension: boolean,
  url: string,
): Promise<{ page: TestedPage; times: number[]; close(): Promise<void> }> {
  const browser = await launchTestedBrowser(name, { safesportPort: site.port, extension });
  const page = await browser.newPage();
  await page.goto(url);
  return { page, times: [], close: browser.close };
}

function quantile(times: number[], share: number): number | undefined {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = BROWSER_NAMES.filter((name) => process.argv.includes(name));
  console.log(await benchExtension(asked.length > 0 ? asked : BROWSER_NAMES));
}
