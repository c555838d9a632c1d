// Measures the extension: how long from a dialog's fields to the page's model, and what it costs on a page that never rests.
// `benchExtension` gives a section of results.md; alone: node test/bench/extension.ts (after tools/build-extension.ts).
import { fileURLToPath } from 'node:url';
import { BROWSER_NAMES, type BrowserName, launchTestedBrowser, type TestedPage } from '../browsers/tested-browser.ts';
import { type FixtureSite, startFixtureSite } from '../extension/fixture-site.ts';
import { handoffUrl, LEGACY_CODE } from '../extension/sandbox-association.ts';

const OPENINGS = 40;
const COST_ROUNDS = 5;
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
  for (let frame = 0; frame < 60; frame++) {
    for (let at = 0; at < 200; at++) {
      const row = all.children[(frame * 200 + at) % 1000];
      const fresh = document.createElement('span');
      fresh.textContent = frame;
      row.lastElementChild.replaceWith(fresh);
      row.className = 'c' + frame;
    }
    all.getBoundingClientRect();
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

export async function benchExtension(): Promise<string> {
  const site = await startFixtureSite();
  const lines: string[] = ['## Autofill', ''];
  try {
    for (const name of BROWSER_NAMES) lines.push(...(await latencyTable(name, site)), '');
    lines.push(
      'Cost on a page of 11,000 nodes that mutates all the time (60 x 200 rows a round; rounds A-B-B-A, median; a new browser each).',
      'Without: no extension. With: the extension and a live hand-off. Idle: the extension without a hand-off.',
      '',
      '| browser | without ms | with ms | ratio | idle ms | ratio |',
      '|---|---|---|---|---|---|',
    );
    for (const name of BROWSER_NAMES) lines.push(await costRow(name, site));
  } finally {
    await site.close();
  }
  return `${lines.join('\n')}\n`;
}

async function latencyTable(name: BrowserName, site: FixtureSite): Promise<string[]> {
  const browser = await launchTestedBrowser(name, { safesportPort: site.port });
  const lines = [
    `Fields present → the page framework's model holds both values, ${name}, ${OPENINGS} openings, milliseconds`,
    '',
    '| dialog | p50 | p90 | p99 |',
    '|---|---|---|---|',
  ];
  const page = await browser.newPage();
  await page.goto(handoffUrl({ code: LEGACY_CODE }));
  for (const kit of KITS) {
    const times = await timesOf(page, kit);
    lines.push(`| ${kit} | ${[0.5, 0.9, 0.99].map((share) => quantile(times, share).toFixed(1)).join(' | ')} |`);
  }
  await browser.close();
  return lines;
}

async function timesOf(page: TestedPage, kit: string): Promise<number[]> {
  await page.goto(`https://safesporttrained.org/kits/${kit}`);
  await page.waitUntil(() => (window as unknown as BenchWindow).openDialog);
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await page.evaluate(() => (window as unknown as BenchWindow).openDialog!());
    await page.waitUntil(() => (window as unknown as BenchWindow).fixture.heldAt > 0);
    times.push(
      await page.evaluate(() => {
        const { shownAt, heldAt } = (window as unknown as BenchWindow).fixture;
        // What was filled while the page was still opening its dialog took no time at all.
        return Math.max(0, heldAt - shownAt);
      }),
    );
  }
  return times;
}

async function costRow(name: BrowserName, site: FixtureSite): Promise<string> {
  site.page = RESTLESS_PAGE;
  const without: number[] = [];
  const withHandoff: number[] = [];
  const idle: number[] = [];
  for (let round = 0; round < COST_ROUNDS; round++) {
    const measures = [
      async () => without.push(await roundIn(name, site, false, false)),
      async () => withHandoff.push(await roundIn(name, site, true, true)),
      async () => idle.push(await roundIn(name, site, true, false)),
    ];
    for (const measure of round % 2 === 0 ? measures : measures.reverse()) await measure();
  }
  const [base, full, bare] = [without, withHandoff, idle].map((times) => quantile(times, 0.5)) as [
    number,
    number,
    number,
  ];
  const ratio = (time: number): string => (time / base).toFixed(3);
  return `| ${name} | ${base.toFixed(0)} | ${full.toFixed(0)} | ${ratio(full)} | ${bare.toFixed(0)} | ${ratio(bare)} |`;
}

/** The median of several runs in one page, the first of which only warms it up. */
async function roundIn(name: BrowserName, site: FixtureSite, extension: boolean, hasHandoff: boolean): Promise<number> {
  const browser = await launchTestedBrowser(name, { safesportPort: site.port, extension });
  const page = await browser.newPage();
  await page.goto(hasHandoff ? handoffUrl({ code: LEGACY_CODE, path: '/page' }) : 'https://safesporttrained.org/page');
  const times: number[] = [];
  for (let run = 0; run < 6; run++) {
    const time = await page.evaluate(() => (window as unknown as BenchWindow).round());
    if (run > 0) times.push(time);
  }
  await browser.close();
  return quantile(times, 0.5);
}

function quantile(times: number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await benchExtension());
