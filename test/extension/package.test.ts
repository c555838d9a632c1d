// What the packages ask for and say: no more permissions than needed, the same words in both languages, the same bytes twice.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HeldBack } from '../../extension/handoff/give-handoff.ts';
import { SAFESPORT_HOSTS } from '../../extension/hosts.ts';
import { manifestFor } from '../../extension/manifest.ts';
import { sentenceFor } from '../../extension/popup/sentence-for.ts';
import type { Outcome } from '../../extension/site/outcome.ts';
import type { Refusal } from '../../extension/site/reading.ts';
import { zipFolder } from '../../tools/zip-folder.ts';
import { REFUSAL_PAGES } from './refusal-pages.ts';

/** Those that no single page shows. */
const REFUSALS: Refusal[] = [
  'sign-in',
  'no-membership',
  'off-screen',
  'press-enroll',
  'changed-by-page',
  'unreadable',
  'key-not-found',
  'key-expired',
  'key-used-up',
  'press-again',
];
const HELD_BACK: HeldBack[] = [
  'malformed-code',
  'other-code',
  'forgotten',
  'expired',
  'too-many',
  'two-leagues',
  'other-host',
  'paused',
];

const words = async (language: string): Promise<Record<string, { message: string }>> =>
  JSON.parse(await readFile(new URL(`../../extension/_locales/${language}/messages.json`, import.meta.url), 'utf8'));

describe('the manifest', () => {
  it.each(['chromium', 'firefox'] as const)(
    'for %s asks for storage, its own scripts, and the SafeSport hosts only',
    (target) => {
      const manifest = manifestFor(target, '1.2.3');
      expect(manifest.permissions).toEqual(['storage', 'scripting']);
      expect(manifest.host_permissions).toEqual([
        'https://safesporttrained.org/*',
        'https://*.safesporttrained.org/*',
        'https://uscenterforsafesport.myabsorb.com/*',
        'https://safesport.org/*',
        'https://*.safesport.org/*',
      ]);
      expect(manifest.content_scripts).toEqual([
        { matches: SAFESPORT_HOSTS, js: ['content.js'], run_at: 'document_start' },
      ]);
      for (const asked of [
        'optional_permissions',
        'optional_host_permissions',
        'web_accessible_resources',
        'externally_connectable',
      ]) {
        expect(manifest).not.toHaveProperty(asked);
      }
    },
  );

  it('lets nobody put its pages into a frame, and runs no script from elsewhere', () => {
    const { content_security_policy: policy } = manifestFor('chromium', '1.0.0') as {
      content_security_policy: { extension_pages: string };
    };
    expect(policy.extension_pages).toBe(
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('tells Firefox that no data is collected', () => {
    expect(manifestFor('firefox', '1.0.0')).toMatchObject({
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    });
  });
});

describe('the words', () => {
  it('are the same in English and Spanish, with the same gaps', async () => {
    const [en, es] = [await words('en'), await words('es')];
    expect(Object.keys(es)).toEqual(Object.keys(en));
    const gaps = (text: string): string[] => (text.match(/\$\d/g) ?? []).sort();
    for (const key of Object.keys(en)) expect([key, gaps(es[key]!.message)]).toEqual([key, gaps(en[key]!.message)]);
  });

  it('say something of their own for every refusal', async () => {
    const en = await words('en');
    const say = (key: string): string => en[key.replaceAll('-', '_')]?.message ?? `missing: ${key}`;
    const handoffs = [{ id: 'x', organization: 'U.S. Soccer', code: 'x', host: 'safesporttrained.org', capturedAt: 0 }];
    const current = 'x';
    for (const refusal of [...REFUSAL_PAGES.map(([, named]) => named), ...REFUSALS, ...HELD_BACK]) {
      const outcome = { state: 'refused', refusal, part: 'code' } as Outcome;
      expect(sentenceFor({ handoffs, current, outcome, isSafesport: true }, say)).not.toMatch(/missing/);
    }
    expect(sentenceFor({ handoffs: [], current: null, outcome: null, isSafesport: true }, say)).toBe(
      say('why_no-handoff'),
    );
    expect(sentenceFor({ handoffs, current, outcome: null, isSafesport: false }, say)).toBe(say('why_no-page'));
  });
});

describe('the sentence on the page', () => {
  it('has room for nothing that came with a link', async () => {
    for (const language of ['en', 'es']) expect((await words(language)).notice!.message.match(/\$\d/g)).toEqual(['$1']);
    const source = await readFile(new URL('../../extension/notice/notice-for.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/organization\b(?!')/);
  });
});

describe('a zip', () => {
  it('has the same bytes whenever and wherever it is made', async () => {
    const folders = await Promise.all([0, 1].map(() => mkdtemp(join(tmpdir(), 'touchline-zip-'))));
    await writeFile(join(folders[0]!, 'b.txt'), 'two');
    for (const [at, folder] of folders.entries()) {
      await writeFile(join(folder, 'a.txt'), 'one');
      if (at === 1) await writeFile(join(folder, 'b.txt'), 'two');
    }
    const [first, second] = await Promise.all(folders.map(zipFolder));
    expect(first!.equals(second!)).toBe(true);
  });
});
