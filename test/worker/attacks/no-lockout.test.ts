// A stranger keeps nobody out: guesses and askings are counted by place first, and a device that signed in before has its own.
import { SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { SignedIn } from '../../../contract/sign-in/sign-in.ts';
import { MAILS_ASKED_PER_HOUR_MAX, SIGN_IN_GUESSES_MAX } from '../../../worker/platform/limits.ts';
import { SIGN_IN_GUESSES_PER_PLACE_MAX } from '../../../worker/sign-in/limits.ts';
import { aCodeFor, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree, ORIGIN } from '../builders/a-tree.ts';
import { eventually } from '../builders/eventually.ts';

const post = (path: string, from: string, body: object, origin = ORIGIN) =>
  SELF.fetch(`https://touchline.test${path}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', 'cf-connecting-ip': from },
    body: JSON.stringify(body),
  });
const guess = (from: string, email: string, code: string, device: string | null = null, origin = ORIGIN) =>
  post('/v1/sign-in', from, { email, code, device }, origin);
const wrongOf = (code: string) => (code === '000000' ? '111111' : '000000');

describe('a stranger who guesses at a code', () => {
  it('uses up their own place’s tries: the owner signs in from theirs', async () => {
    const email = `owner@${(await aTree()).club}.example`;
    const code = await aCodeFor(email);
    for (let at = 0; at < 9; at++) await guess('203.0.113.7', email, wrongOf(code));
    const refused = await guess('203.0.113.7', email, code);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await guess('198.51.100.2', email, code)).status).toBe(200);
  });

  it('from many places at once has at most five looked at, and the owner’s device is let in all the same', async () => {
    const email = `owner@${(await aTree()).club}.example`;
    const first = await guess('198.51.100.2', email, await aCodeFor(email));
    const { device } = (await first.json()) as SignedIn;
    const code = await aCodeFor(email);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => guess(`203.0.113.${at}`, email, wrongOf(code))),
    );
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(SIGN_IN_GUESSES_MAX);
    expect((await guess('198.51.100.9', email, code)).status).toBe(429);
    expect((await guess('198.51.100.9', email, code, device, 'https://evil.example')).status).toBe(429);
    expect((await guess('198.51.100.9', email, code, 'made-up')).status).toBe(429);
    expect((await guess('198.51.100.2', email, code, device)).status).toBe(200);
  });

  it('counts a household’s IPv6 addresses as one place', async () => {
    const email = `owner@${(await aTree()).club}.example`;
    const code = await aCodeFor(email);
    const statuses = [];
    for (let at = 1; at <= SIGN_IN_GUESSES_PER_PLACE_MAX + 1; at++)
      statuses.push((await guess(`2001:db8:1:2::${at}`, email, wrongOf(code))).status);
    expect(statuses.at(-1)).toBe(429);
  });

  it('and asks for codes without end leaves the owner’s device a way to ask', async () => {
    const email = `owner@${(await aTree()).club}.example`;
    const { device } = (await (await guess('198.51.100.2', email, await aCodeFor(email))).json()) as SignedIn;
    for (let at = 0; at < MAILS_ASKED_PER_HOUR_MAX * 3; at++)
      await post('/v1/sign-in/code', `203.0.113.${at}`, { email });
    const codes = async () =>
      (await mailsPosted()).filter(({ to, content }) => to === email && content.template === 'sign-in-code').length;
    await eventually(async () => expect(await codes()).toBeGreaterThanOrEqual(MAILS_ASKED_PER_HOUR_MAX));
    const before = await codes();
    await post('/v1/sign-in/code', '198.51.100.9', { email, device });
    await eventually(async () => expect(await codes()).toBe(before + 1));
  });
});
