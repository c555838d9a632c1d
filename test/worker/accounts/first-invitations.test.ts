// What is mailed about first invitations: by the clock, once, and again only to who asks for a code in vain.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { mailFirstInvitations } from '../../../worker/accounts/mail-first-invitations.ts';
import { writeLetter } from '../../../worker/letters/write-letter.ts';
import type { Env } from '../../../worker/platform/env.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aFirstInvitation, FOUNDER, linkIn } from '../builders/a-first-invitation.ts';
import { call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { eventually } from '../builders/eventually.ts';

const clock = async () => mailFirstInvitations(await portsOf(env as unknown as Env, new Date()));
const mailed = async (email: string) =>
  (await mailsPosted()).filter(({ to }) => to === email).map(({ content }) => content.template);
const askForCode = (email: string) => call('POST', '/v1/sign-in/code', { body: { email } });

describe('a first invitation', () => {
  it('is mailed once, however often the clock comes by, with a link that opens it', async () => {
    await aFirstInvitation();
    await clock();
    await clock();
    expect(await mailed(FOUNDER)).toEqual(['first-invitation']);
    const [mail] = await mailsPosted();
    const link = await linkIn(mail!);
    expect(link).toMatch(/\/pages\/first-owner#invitation=tlf_/);
    const token = link.split('=')[1] ?? '';
    expect((await call('GET', '/v1/first-invitation', { token })).status).toBe(200);
  });

  it('is not mailed when it was accepted, or is over', async () => {
    const token = await aFirstInvitation();
    await call('POST', '/v1/first-invitation', { token, body: { email: FOUNDER } });
    await aFirstInvitation({ email: 'late@state.example', hoursAgo: 30 });
    await clock();
    expect(await mailsPosted()).toEqual([]);
  });

  it('is mailed again to who asks for a sign-in code before it is accepted', async () => {
    await aFirstInvitation();
    await clock();
    await askForCode(FOUNDER);
    await eventually(async () => expect(await mailed(FOUNDER)).toEqual(['first-invitation', 'first-invitation']));
  });
});

describe('an address that nobody has invited', () => {
  it('hears so by mail, once a day, and the screen says what it says to all', async () => {
    const tree = await aTree();
    const known = await askForCode(`owner@${tree.club}.example`);
    const unknown = await askForCode('founder@nowhere.example');
    expect([unknown.status, await unknown.json()]).toEqual([known.status, await known.json()]);
    await eventually(async () => expect(await mailed('founder@nowhere.example')).toEqual(['not-invited']));
    await askForCode('founder@nowhere.example');
    await askForCode('founder@nowhere.example');
    await askForCode(`owner@${tree.league}.example`);
    await eventually(async () => expect(await mailed(`owner@${tree.league}.example`)).toHaveLength(1));
    expect(await mailed('founder@nowhere.example')).toEqual(['not-invited']);
  });

  it('says in both languages what to do next, and leads nowhere', async () => {
    for (const language of ['en', 'es'] as const) {
      const { text } = await writeLetter({ template: 'not-invited' }, language, 'https://touchline.test');
      expect(text).not.toContain('https://');
      expect(text).toMatch(language === 'en' ? /ask its owner to invite/ : /pida a su propietario/);
    }
  });

  it('is no way to flood strangers: one place sends five an hour', async () => {
    for (let at = 0; at < 12; at++) await askForCode(`stranger${at}@nowhere.example`);
    const tree = await aTree();
    await askForCode(`owner@${tree.club}.example`);
    await eventually(async () => expect(await mailed(`owner@${tree.club}.example`)).toHaveLength(1));
    expect(
      (await mailsPosted()).filter(({ content }) => content.template === 'not-invited').length,
    ).toBeLessThanOrEqual(5);
  });
});
