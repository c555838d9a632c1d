// Pictures of every public element in every host page, at the width of a phone and of a desk: node test/hosts/make-screenshots.ts, after a build.
// They go to .touchline/screenshots/, with a sheet a width and host to look them over; nothing is compared, people look.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.ts';
import { CHROMIUM_FLAGS } from '../browsers/launch-chromium.ts';
import { serveHosts } from './serve-hosts.ts';

const FOLDER = join(import.meta.dirname, '../../.touchline/screenshots/');
const HOSTS = [
  'strict-csp',
  'hostile-css',
  'old-globals',
  'aspnet-form',
  'twice',
  'two-versions',
  'framed',
  'sandboxed',
  'wix-element',
];
const TAGS = [
  'safesport-landing',
  'status-dot',
  'status-dot-grid',
  'certificate-uploader',
  'coach-requirements',
  'coach-registration',
  'ussf-certifications',
];
const WIDTHS = [375, 1280];
const HEIGHT = 900;
const SETTLED_MS = 700;
const COLUMNS = 3;

const main = async (): Promise<void> => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found. Set CHROMIUM_PATH to its program.');
  await mkdir(FOLDER, { recursive: true });
  const hosts = await serveHosts();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const page = await browser.newPage();
  try {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      for (const host of HOSTS) {
        const files: string[] = [];
        for (const tag of TAGS) {
          const name = `${width}-${host}-${tag}.png`;
          await page.goto(`${hosts.league}/${host}?tag=${tag}`, { waitUntil: 'networkidle' });
          await page.waitForTimeout(SETTLED_MS);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (wide > 0) console.log(`${name}: ${wide} px wider than the screen`);
          await page.screenshot({ path: FOLDER + name, fullPage: true });
          files.push(name);
        }
        await makeSheet(page, `sheet-${width}-${host}.png`, files, width);
        await page.setViewportSize({ width, height: HEIGHT });
      }
    }
  } finally {
    await browser.close();
    await hosts.stop();
  }
};

/** All elements of one host beside each other. */
const makeSheet = async (page: Page, name: string, files: readonly string[], width: number): Promise<void> => {
  const shown = Math.min(width, 420);
  const pictures = await Promise.all(
    files.map(async (file) => `data:image/png;base64,${(await readFile(FOLDER + file)).toString('base64')}`),
  );
  await page.setViewportSize({ width: shown * COLUMNS + 40, height: HEIGHT });
  const cells = pictures.map(
    (source, index) =>
      `<figure><figcaption>${files[index]}</figcaption><img src="${source}" width="${shown}"></figure>`,
  );
  await writeFile(
    `${FOLDER}sheet.html`,
    `<style>body{margin:8px;display:grid;grid-template-columns:repeat(${COLUMNS},${shown}px);gap:8px;align-items:start;background:#888}figure{margin:0}figcaption{font:12px sans-serif}</style>${cells.join('')}`,
  );
  await page.goto(`file://${FOLDER}sheet.html`);
  await page.screenshot({ path: FOLDER + name, fullPage: true });
};

await main();
