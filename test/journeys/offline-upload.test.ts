// A coach without a network, on a device that dies at any moment: every file that the screen called saved arrives, exactly once, byte for byte.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Me } from '../../contract/people/member.ts';
import { type KillableChromium, startKillableChromium } from '../browsers/killable-chromium.ts';
import { certificatePdf } from '../sandbox/certificate-pdf.ts';
import { DEMO_COACHES } from '../sandbox/seed/people.ts';
import { diceOf } from '../storm/dice.ts';
import { Office } from './office.ts';
import { PATIENTLY, startWorld, type World } from './start-world.ts';

const FILES = 8;
/** Into keeping: a file is on the disk after about a tenth of this. */
const KILLED_WHILE_KEEPING_WITHIN_MS = 400;
/** Into sending, from the opening of the page. */
const KILLED_WHILE_SENDING_WITHIN_MS = 1500;
const RETRY_WITHIN_MS = 5000;
const SAID_BY_WITHIN_MS = 30_000;

/** The same deaths at every run. */
const dice = diceOf(20_261_122);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('an upload without a network', () => {
  const { identity } = DEMO_COACHES[0]!;
  let world: World;
  let profile: string;
  let browser: KillableChromium | undefined;

  const fileNamed = (name: string) => {
    const completedOn = new Date().toISOString().slice(0, 10);
    const course = 'SafeSport Trained - U.S. Soccer Federation';
    const bytes = certificatePdf({ name: `${identity.firstName} ${identity.lastName} ${name}`, course, completedOn });
    return { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
  };
  const link = () => world.coachLinks[identity.email] ?? '';
  const certificates = async () => {
    const token = decodeURIComponent(link().split('=').at(-1) ?? '');
    const answer = await fetch(`${world.worker.url}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
    return ((await answer.json()) as Me).certificates;
  };
  const start = async () => {
    browser = await startKillableChromium(profile);
    const page = await browser.context.newPage();
    return { browser, page };
  };
  /** The uploader stands, and has fetched what it needs without a network. */
  const openUploader = async () => {
    const { browser, page } = await start();
    const keyCame = page.waitForResponse(/sealing-key/);
    await page.goto(link());
    await page.getByRole('button', { name: 'Upload certificate' }).click();
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    await keyCame;
    await page.waitForLoadState('networkidle');
    return { browser, page, input: page.locator('certificate-uploader input.file') };
  };

  beforeAll(async () => {
    world = await startWorld();
    profile = await mkdtemp(join(tmpdir(), 'touchline-killed-'));
  });
  afterAll(async () => {
    await browser?.kill();
    await world?.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('arrives exactly once if the screen called it saved, wherever the browser was killed', async () => {
    const saved: string[] = [];
    for (let index = 0; index < FILES; index++) {
      const file = fileNamed(`file-${index}.pdf`);
      const { browser, page, input } = await openUploader();
      await browser.context.setOffline(true);
      const said = page.getByText('Saved on this device. Not sent yet.').waitFor({ timeout: SAID_BY_WITHIN_MS });
      const outcome = said.then(() => saved.push(file.name)).catch(() => undefined);
      await input.setInputFiles(file);
      // Every other one is killed while it is being kept; the rest once it was said to be, to be killed while being sent.
      if (index % 2 === 0) await pause(dice.next() * KILLED_WHILE_KEEPING_WITHIN_MS);
      else await outcome;
      await browser.kill();
      await outcome;
      if (index % 3 !== 2) continue;
      const again = await start();
      void again.page.goto(world.siteOf('big-bear', 'safesport')).catch(() => undefined);
      await pause(dice.next() * KILLED_WHILE_SENDING_WITHIN_MS);
      await again.browser.kill();
    }
    expect(saved.length).toBeGreaterThanOrEqual(FILES / 2);

    // Opened again without the link: what was kept goes by itself.
    const { browser, page } = await start();
    await page.goto(world.siteOf('big-bear', 'safesport'));
    const arrived = await vi.waitFor(async () => {
      const names = (await certificates()).map(({ fileName }) => fileName);
      expect(saved.filter((name) => !names.includes(name))).toEqual([]);
      return names;
    }, PATIENTLY);
    await browser.kill();
    expect(arrived.toSorted()).toEqual([...new Set(arrived)].toSorted());

    const office = await Office.signIn(world, 'office@cal-south.example', 'cal-south');
    const { items } = await office.reviews();
    for (const name of saved) {
      const mine = items.filter(({ certificate }) => certificate.fileName === name);
      expect(mine, name).toHaveLength(1);
      const bytes = await office.bytes(`certificates/${mine[0]?.certificate.id}/file`);
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect(hash, name).toBe(createHash('sha256').update(fileNamed(name).buffer).digest('hex'));
    }
  });

  it('goes from the page of requirements too', async () => {
    const before = await openUploader();
    await before.browser.context.setOffline(true);
    await before.input.setInputFiles(fileNamed('elsewhere.pdf'));
    await before.page.getByText('Saved on this device. Not sent yet.').waitFor();
    await before.browser.kill();
    const { browser, page } = await start();
    await page.goto(world.siteOf('big-bear', 'requirements'));
    const arrived = async () =>
      expect((await certificates()).map(({ fileName }) => fileName)).toContain('elsewhere.pdf');
    await vi.waitFor(arrived, PATIENTLY);
    await browser.kill();
  });

  it('goes within five seconds after the network is back', async () => {
    const { browser, page, input } = await openUploader();
    await browser.context.setOffline(true);
    await input.setInputFiles(fileNamed('back.pdf'));
    await page.getByText('Saved on this device. Not sent yet.').waitFor();
    const sent = page.waitForRequest(/sealed-uploads/);
    await browser.context.setOffline(false);
    const back = performance.now();
    await sent;
    const took = performance.now() - back;
    console.info(`sent ${Math.round(took)} ms after the network was back, at most ${RETRY_WITHIN_MS}`);
    await page.getByText('back.pdf uploaded.').waitFor();
    await browser.kill();
  });
});
