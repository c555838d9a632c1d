// What the packages ask for and say: no more permissions than needed, the same words in both languages, the same bytes twice.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAFESPORT_HOSTS } from '../../extension/hosts.ts';
import { manifestFor } from '../../extension/manifest.ts';
import { sentenceFor } from '../../extension/popup/sentence-for.ts';
import { zipFolder } from '../../tools/zip-folder.ts';
import { REFUSAL_PAGES } from './refusal-pages.ts';

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
    const handoffs = [{ organization: 'U.S. Soccer', code: 'x', from: '', capturedAt: 0 }];
    for (const [, refusal] of REFUSAL_PAGES) {
      const outcome = { state: 'refused', refusal, part: 'code' } as const;
      expect(sentenceFor({ handoffs, outcome, isSafesport: true }, say)).not.toMatch(/missing/);
    }
    expect(sentenceFor({ handoffs: [], outcome: null, isSafesport: true }, say)).toBe(say('why_no-handoff'));
    expect(sentenceFor({ handoffs, outcome: null, isSafesport: false }, say)).toBe(say('why_other-host'));
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
