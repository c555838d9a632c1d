// Every file that goes in or out of the built pages is whole: certificates of each kind, photographs as one PDF, tables, a calendar, letters.
// What ships is what is tried here, in both browsers: a build step that changes one character of a string is seen.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReviewItem } from '../../contract/certificates/review.ts';
import { BROWSER_NAMES, launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { certificatePdf } from '../sandbox/certificate-pdf.ts';
import { DEMO_COACHES } from '../sandbox/seed/people.ts';
import { Office } from './office.ts';
import { signIn } from './sign-in.ts';
import { PATIENTLY, startWorld, type World } from './start-world.ts';
import { Visitor } from './visitor.ts';

const HEIC = readFileSync(new URL('../cases/file-kinds/photo-mif1.heic', import.meta.url));
const BURST = readFileSync(new URL('../cases/file-kinds/burst-msf1.heic', import.meta.url));
const ROSTER = [
  'First Name,Last Name,DOB,Gender,Email,Role,Division',
  'Nora,"O""Neil, Jr.",03/14/2010,F,nora.o@families.example,Volunteer,U10',
  'Nobody,Nowhere,,F,nobody@families.example,Team Manager,U8',
].join('\r\n');

/** A picture of that type as this browser writes it; empty where it cannot. */
const picture = async (visitor: Visitor, type: string, colour: string): Promise<Uint8Array> => {
  const bytes = await visitor.page.evaluate(
    async (wanted) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 400 });
      const pen = canvas.getContext('2d');
      if (pen) Object.assign(pen, { fillStyle: wanted.colour }).fillRect(0, 0, 300, 400);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, wanted.type));
      return blob?.type === wanted.type ? [...new Uint8Array(await blob.arrayBuffer())] : [];
    },
    { type, colour },
  );
  return new Uint8Array(bytes);
};

/** From now on what the page saves is kept in it, and read by `saved`. */
const catchSaves = (visitor: Visitor): Promise<void> =>
  visitor.page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      Object.assign(window, { savedFile: file });
      return make(file);
    };
  });

const saved = async (visitor: Visitor): Promise<string> => {
  await visitor.page.waitUntil(() => 'savedFile' in window);
  const bytes = await visitor.page.evaluate(async () => {
    const { savedFile } = window as unknown as { savedFile: Blob };
    return [...new Uint8Array(await savedFile.arrayBuffer())];
  });
  return new TextDecoder().decode(new Uint8Array(bytes));
};

describe.each(BROWSER_NAMES)('the built pages in %s', (name) => {
  const ana = DEMO_COACHES[0]!.identity;
  let world: World;
  let browser: TestedBrowser;
  let office: Office;

  beforeAll(async () => {
    world = await startWorld();
    browser = await launchTestedBrowser(name, { extension: false });
    office = await Office.signIn(world, 'office@cal-south.example', 'cal-south');
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const uploaded = (fileName: string): Promise<ReviewItem> =>
    vi.waitFor(async () => {
      const item = (await office.reviews()).items.find(({ certificate }) => certificate.fileName === fileName);
      if (!item) throw new Error(`${fileName} is not in the queue`);
      return item;
    }, PATIENTLY);
  const fileOf = ({ certificate }: ReviewItem): Promise<Uint8Array> =>
    office.bytes(`certificates/${certificate.id}/file`);

  const atUploader = async (): Promise<Visitor> => {
    const coach = await Visitor.at(browser, world.coachLinks[ana.email] ?? '');
    await coach.presses({ css: 'button', text: 'Upload certificate' });
    await coach.sees({ css: 'button', text: 'Choose a file' });
    return coach;
  };

  it('send a certificate of each kind to the last byte', async () => {
    const coach = await atUploader();
    const course = 'SafeSport Trained';
    const kinds: [type: string, ending: string, bytes: Uint8Array][] = [
      [
        'application/pdf',
        'pdf',
        certificatePdf({
          name: `${ana.firstName} ${ana.lastName}`,
          course,
          completedOn: new Date().toISOString().slice(0, 10),
        }),
      ],
      ['image/png', 'png', await picture(coach, 'image/png', 'teal')],
      ['image/jpeg', 'jpg', await picture(coach, 'image/jpeg', 'maroon')],
      ['image/webp', 'webp', await picture(coach, 'image/webp', 'navy')],
      ['image/heic', 'heic', new Uint8Array(HEIC)],
      ['image/heic', 'heif', new Uint8Array(BURST)],
    ];
    const able = kinds.filter(([, , bytes]) => bytes.length > 0);
    expect(able.length).toBeGreaterThanOrEqual(4);
    for (const [type, ending, bytes] of able) {
      const visitor = await atUploader();
      await visitor.drops({ css: '[part=zone]' }, { name: `mine.${ending}`, type, bytes });
      await visitor.sees({ css: 'p', text: `mine.${ending} uploaded.` });
      const item = await uploaded(`mine.${ending}`);
      expect(item.certificate.type).toBe(type);
      expect(Buffer.compare(await fileOf(item), bytes)).toBe(0);
      await visitor.page.close();
    }
    await coach.page.close();
  });

  it('make one PDF with two pages of two photographs', async () => {
    const coach = await atUploader();
    const pages = [await picture(coach, 'image/jpeg', 'olive'), await picture(coach, 'image/png', 'purple')];
    await coach.dropsAll(
      { css: '[part=zone]' },
      pages.map((bytes, at) => ({
        name: `page-${at}.${at ? 'png' : 'jpg'}`,
        type: at ? 'image/png' : 'image/jpeg',
        bytes,
      })),
    );
    await coach.presses({ css: 'button', text: 'Send these 2 pages' });
    await coach.sees({ css: 'p', text: 'uploaded.' });
    const item = await vi.waitFor(async () => {
      const found = (await office.reviews()).items.find(
        ({ certificate }) =>
          !certificate.fileName.startsWith('mine.') &&
          certificate.uploadedBy === 'member' &&
          certificate.type === 'application/pdf' &&
          certificate.sizeBytes > 1000,
      );
      if (!found) throw new Error('The pages are not in the queue');
      return found;
    }, PATIENTLY);
    const bytes = await fileOf(item);
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
    const document = await getDocumentProxy(bytes);
    expect(document.numPages).toBe(2);
    for (const page of [1, 2])
      expect((await (await document.getPage(page)).getOperatorList()).fnArray.length).toBeGreaterThan(0);
    await coach.page.close();
  });

  it('save the people as a table with a line each', async () => {
    const club = await Visitor.at(browser, world.siteOf('big-bear-bobcats', 'people'));
    await signIn(world, club, 'registrar@bobcats.example');
    await club.sees({ css: '[role=row]' });
    await catchSaves(club);
    await club.presses({ css: 'button', text: 'Export' });
    const text = await saved(club);
    const { data, errors } = Papa.parse<string[]>(text.trimEnd());
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(5);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
    await club.page.close();
  });

  it('save the results of a roster, a line a row', async () => {
    const registrar = await Visitor.at(browser, `${world.worker.url}/pages/import?organization=big-bear`);
    await signIn(world, registrar, 'registrar@big-bear.example');
    await registrar.chooses({ css: 'input[type=file]' }, { name: 'roster.csv', type: 'text/csv', text: ROSTER });
    await registrar.sees({ css: '[role=status]', text: '1 ' });
    await registrar.presses({ css: 'button.primary' });
    await registrar.sees({ css: 'caption' });
    await catchSaves(registrar);
    await registrar.presses({ css: 'button', text: 'Download' });
    const { data } = Papa.parse<string[]>((await saved(registrar)).trimEnd());
    expect(data).toHaveLength(3);
    expect(data[1]?.join('|')).toContain('O"Neil, Jr.');
    await registrar.page.close();
  });

  it('save a calendar that a calendar program reads', async () => {
    const page = await Visitor.at(browser, world.siteOf('big-bear', 'requirements'));
    await page.sees({ css: 'button', text: 'calendar' });
    await catchSaves(page);
    await page.presses({ css: 'button', text: 'calendar' });
    const text = await saved(page);
    expect(text.split('\r\n').length).toBeGreaterThan(8);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(event.getFirstPropertyValue('summary')).toBeTruthy();
    await page.page.close();
  });

  it('write letters in paragraphs', async () => {
    const mail = await world.mailTo('office@cal-south.example', /\b\d{6}\b/);
    expect(mail.text.split(/\r?\n\r?\n/).length).toBeGreaterThanOrEqual(3);
    expect(mail.html).toMatch(/<p[ >]/);
  });
});
