// Decisions about one registration, and evidence of one person, at the same moment or by who is no longer let in.
import { env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import type { Waiting } from '../../../contract/registrations/registration.ts';
import { aLiveScan, aText, define } from '../builders/a-definition.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { call, mailsPosted } from '../builders/a-sign-in.ts';
import { ORIGIN } from '../builders/a-tree.ts';
import { anApiKey, ask } from '../builders/an-api-key.ts';
import { anOwner, signedIn } from '../builders/an-owner.ts';
import { daysAgo } from '../builders/drain.ts';
import { readDatabase } from '../isolation/read-database.ts';

const AT_ONCE = 6;
const CHECK = { requirement: 'live-scan', on: daysAgo(3), outcome: 'clear' };
const times = <T>(what: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: AT_ONCE }, what));

async function oneWaits() {
  const club = await anOwner('club');
  await register(club.tree.club, aForm({}, { email: `${crypto.randomUUID()}@x.example` }));
  const waiting = async () => (await (await club.get('/registrations')).json()) as Waiting;
  const [item] = (await waiting()).items;
  const path = `/registrations/${item?.registrationId}`;
  const rows = async () => {
    const counted = await env.DB.prepare(
      `select (select count(*) from registration where id = ?1) as kept,
        (select count(*) from declined_registration where id = ?1) as declined`,
    )
      .bind(item?.registrationId)
      .first<{ kept: number; declined: number }>();
    return [counted?.kept ?? -1, counted?.declined ?? -1];
  };
  const mails = async () =>
    (await mailsPosted()).filter(
      ({ to, content }) => to === item?.email && content.template === 'registration-declined',
    );
  return { ...club, item, path, waiting, rows, mails };
}

describe('a registration about which several decide at once', () => {
  it('is declined once, mailed once', async () => {
    const { send, path, rows, mails } = await oneWaits();
    const answers = await times(() => send('POST', `${path}/decline`, { reason: 'No' }));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409, 409, 409]);
    expect(await rows()).toEqual([0, 1]);
    expect(await mails()).toHaveLength(1);
  });

  it('is either confirmed or declined, never both and never neither', async () => {
    for (let round = 0; round < 3; round++) {
      const { send, path, item, rows, mails } = await oneWaits();
      const [declined] = await Promise.all([
        send('POST', `${path}/decline`, { reason: 'No' }),
        send('POST', `/people/${item?.memberId}/confirmation`),
      ]);
      expect(await rows()).toEqual(declined.status === 204 ? [0, 1] : [1, 0]);
      expect((await mails()).length).toBe(declined.status === 204 ? 1 : 0);
    }
  });

  it('is put back once', async () => {
    const { send, path, rows } = await oneWaits();
    await send('POST', `${path}/decline`, { reason: null });
    const answers = await times(() => send('POST', `${path}/restoration`));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.every(({ status }) => [200, 404, 409].includes(status))).toBe(true);
    expect(await rows()).toEqual([1, 0]);
  });
});

describe('an answer that is remembered', () => {
  it('to a check that was recorded is not given again to who was removed', async () => {
    const owner = await anOwner();
    await define(owner, aLiveScan());
    const member = await aMember(owner.tree);
    const again = () =>
      SELF.fetch(`https://touchline.test/v1/organizations/${owner.tree.association}/people/${member.row.id}/checks`, {
        method: 'POST',
        headers: {
          origin: ORIGIN,
          authorization: `Bearer ${owner.token}`,
          'content-type': 'application/json',
          'idempotency-key': 'the-same',
        },
        body: JSON.stringify(CHECK),
      });
    expect((await again()).status).toBe(204);
    expect((await again()).headers.get('idempotent-replay')).toBe('true');
    await env.DB.prepare('delete from administrator where organization_id = ?')
      .bind(owner.tree.idOf(owner.tree.association))
      .run();
    expect((await again()).status).toBe(401);
  });
});

describe('evidence', () => {
  it('pressed many times at once is one signature', async () => {
    const owner = await anOwner();
    await define(owner, aText());
    const member = await aMember(owner.tree);
    const token = await aLink(member);
    const body = { requirement: 'code-of-conduct', version: 1, language: 'en', name: 'Ana Ortiz' };
    const answers = await times(() => call('POST', '/v1/me/acknowledgments', { token, body }));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    const { entries } = (await (await owner.get(`/people/${member.row.id}/history`)).json()) as { entries: unknown[] };
    expect(entries).toHaveLength(1);
  });

  it('ends with the link: of who was erased nothing is signed or answered', async () => {
    const owner = await anOwner();
    await define(owner, aText());
    const member = await aMember(owner.tree);
    const token = await aLink(member);
    await owner.send('POST', `/people/${member.row.id}/erasure`, { name: 'Ana Ortiz' });
    const body = { requirement: 'code-of-conduct', version: 1, language: 'en', name: 'Ana Ortiz' };
    expect((await call('POST', '/v1/me/acknowledgments', { token, body })).status).toBe(401);
    expect(
      (await call('POST', '/v1/me/attestations', { token, body: { requirement: 'x', answer: 'often' } })).status,
    ).toBe(401);
  });

  it('is erased with the person: no signature, no parent, no place of a check stays', async () => {
    const owner = await anOwner();
    await define(owner, aText());
    await define(owner, aLiveScan());
    const member = await aMember(owner.tree);
    const token = await aLink(member);
    const body = {
      requirement: 'code-of-conduct',
      version: 1,
      language: 'en',
      name: 'Canarysigned',
      parent: 'Canaryparent',
    };
    expect((await call('POST', '/v1/me/acknowledgments', { token, body })).status).toBe(204);
    const check = { ...CHECK, place: 'Canaryplace' };
    expect((await owner.send('POST', `/people/${member.row.id}/checks`, check)).status).toBe(204);
    expect((await owner.send('POST', `/people/${member.row.id}/erasure`, { name: 'Ana Ortiz' })).status).toBe(200);
    const left = Object.entries(await readDatabase()).filter(([, rows]) =>
      /Canary(signed|parent|place)/.test(JSON.stringify(rows)),
    );
    expect(left.map(([table]) => table)).toEqual([]);
  });

  it('that found something is told to no club, by list, history, export, key or live count', async () => {
    const owner = await anOwner();
    await define(owner, aLiveScan());
    const { tree } = owner;
    const member = await aMember(tree);
    await owner.send('POST', `/people/${member.row.id}/checks`, { ...CHECK, outcome: 'found', place: 'Canaryplace' });
    const club = await signedIn(tree, `owner@${tree.club}.example`, tree.club);
    const { secret } = await anApiKey(tree.club);
    const token = await aLink(member);
    const texts = await Promise.all([
      ...['/people', `/people/${member.row.id}/history`, '/home', '/dots'].map(async (path) =>
        (await club.get(path)).text(),
      ),
      ask('GET', `/v1/organizations/${tree.club}/people`, { secret }).then((answer) => answer.text()),
      ask('GET', `/v1/organizations/${tree.club}/people/${member.row.id}/history`, { secret }).then((answer) =>
        answer.text(),
      ),
      call('GET', '/v1/me', { token }).then((answer) => answer.text()),
      call('GET', '/v1/me/export', { token }).then((answer) => answer.text()),
    ]);
    for (const text of texts) expect(text).not.toMatch(/check-found|"found"|Canaryplace/);
    const mine = JSON.parse(texts[6] ?? '{}') as Me;
    expect(mine.standings.find(({ requirement }) => requirement === 'live-scan')?.since).toBeNull();
    const mails = JSON.stringify(await mailsPosted());
    expect(mails).not.toMatch(/check-found|"found"|Canaryplace/);
  });
});

describe('words of an association’s own', () => {
  it('run nowhere and head no formula', async () => {
    const owner = await anOwner();
    const name = '=HYPERLINK("https://evil.example","x")<img src=x onerror=alert(1)>';
    const { answer, catalogue } = await define(owner, { words: { en: { name: name.slice(0, 60) } } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(catalogue.asked).toContain('board-orientation');
    for (const where of ['javascript:alert(1)', 'http://plain.example', 'https://u:p@evil.example', 'https://x y'])
      expect((await define(owner, { key: 'other', where })).answer.status, where).toBe(422);
    const bidi = await define(owner, { key: 'bidi', words: { en: { name: 'a\u202eb\u0000c\nd' } } });
    expect(JSON.stringify(bidi.catalogue)).not.toMatch(/\\u202e|\\u0000|a.*\\n/);
  });
});
