import { createServer } from 'node:http';
import { type AddressInfo, createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type RunningSandbox, startSandbox } from './start-sandbox.ts';

const LEAGUE = { slug: 'big-bear', name: 'Big Bear' };
const SECRET = `whsec_${Buffer.from('a secret only this test knows').toString('base64')}`;
let sandbox: RunningSandbox;
/** Mail that came to the Worker's door. */
const brought: { to: string | null; report: string }[] = [];
const door = createServer(async (request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://door');
  brought.push({ to: searchParams.get('to'), report: await text(request) });
  response.end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  sandbox = await startSandbox({
    port: 0,
    smtpPort: 0,
    safesportPort: 0,
    ussfPort: 0,
    ussf: {},
    ussfPeople: () => [],
    workerUrl: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    associations: [],
    league: LEAGUE,
    organizations: { [LEAGUE.slug]: LEAGUE.name },
    signIns: [{ email: 'registrar@big-bear.example', may: 'see Big Bear' }],
  });
});
afterAll(async () => {
  await sandbox.stop();
  door.close();
});

const get = (path: string) => fetch(sandbox.url + path);
const post = (path: string, form: Record<string, string>) =>
  fetch(sandbox.url + path, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

/** Speaks SMTP line by line, as any mail program does. */
async function mail(to: string, message: string, asking = ''): Promise<void> {
  const socket = createConnection(sandbox.smtpPort, '127.0.0.1');
  const said = socket.setEncoding('utf8').iterator();
  for (const line of [
    'EHLO test',
    'MAIL FROM:<club@example.org>',
    `RCPT TO:<${to}>${asking}`,
    'DATA',
    `${message}\r\n.`,
    'QUIT',
  ]) {
    await said.next();
    socket.write(`${line}\r\n`);
  }
  await said.next();
  await new Promise((resolve) => socket.end(() => resolve(undefined)));
}

describe('the inbox', () => {
  it('shows a mail that came over SMTP, in both versions, newest first and by address', async () => {
    const parts = [
      'Subject: Confirm =?utf-8?Q?Espa=C3=B1a?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b\r\nContent-Type: text/plain\r\n\r\nOpen https://league.example/x#touchline=tll_1 now',
      '--b\r\nContent-Type: text/html\r\n\r\n<a href="https://league.example/x">Open</a>',
      '--b--',
    ];
    await mail('Ana@Example.org', parts.join('\r\n'));
    await mail('ben@example.org', 'Subject: Second\r\n\r\nHello');

    const all = await (await get('/inbox.json')).json();
    expect(all.map((each: { subject: string }) => each.subject)).toEqual(['Second', 'Confirm España']);
    const toAna = await (await get('/inbox.json?to=ana@example.org')).json();
    expect(toAna).toHaveLength(1);
    expect(toAna[0]).toMatchObject({ to: ['ana@example.org'], html: expect.stringContaining('<a href=') });

    const list = await (await get('/inbox?to=ana@example.org')).text();
    expect(list).toContain('Confirm España');
    expect(list).not.toContain('Second');
    const shown = await (await get(`/inbox/${toAna[0].id}`)).text();
    expect(shown).toContain('<a href="https://league.example/x#touchline=tll_1"');
    expect(shown).toMatch(/<iframe[^>]+sandbox="[^"]*"/);
    expect(shown).not.toMatch(/sandbox="[^"]*allow-scripts/);
  });
});

describe('mail to returned.example', () => {
  it('comes back to its sender with a report, unless they asked never to hear of it', async () => {
    const message = 'Message-ID: <one@touchline.test>\r\nSubject: Gone\r\n\r\nHello';
    await mail('never@returned.example', message, ' NOTIFY=NEVER');
    await mail('Gone@returned.example', message, ' NOTIFY=FAILURE');
    await vi.waitFor(() => expect(brought).toHaveLength(1), { timeout: 30_000 });
    expect(brought[0]?.to).toBe('club@example.org');
    expect(brought[0]?.report).toMatch(/Final-Recipient: rfc822; Gone@returned\.example\r\nAction: failed/);
    expect(brought[0]?.report).toContain('message-id: <one@touchline.test>');
  });
});

describe('the clock', () => {
  it('moves by days, to a date, and back', async () => {
    const nowMs = async () => (await (await get('/clock')).json()).nowMs as number;
    const runs: string[] = [];
    sandbox.onClockMoved = async () => void runs.push('ran');
    await post('/clock/page', { days: '30' });
    expect(Math.round((await nowMs()) / 86_400_000 - Date.now() / 86_400_000)).toBe(30);
    await post('/clock/page', { date: '2027-03-01' });
    expect(new Date(await nowMs()).toISOString()).toMatch(/^2027-03-01T/);
    await post('/clock/page', { reset: 'yes' });
    expect(Math.abs((await nowMs()) - Date.now())).toBeLessThan(60_000);
    expect(runs).toHaveLength(3);
  });
});

describe('the webhook receiver', () => {
  it('tells a right signature from a wrong one', async () => {
    await post('/webhooks', { secret: SECRET, answer: '204' });
    const send = (body: string, signed = body) => {
      const at = new Date();
      return fetch(`${sandbox.url}/league-hook`, {
        method: 'POST',
        body,
        headers: {
          'webhook-id': 'msg_1',
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': new Webhook(SECRET).sign('msg_1', at, signed),
        },
      });
    };
    expect((await send('{"state":"approved"}')).status).toBe(204);
    await send('{"state":"rejected"}', '{"state":"approved"}');
    const came = await (await get('/webhooks.json')).json();
    expect(came.map((each: { signature: string }) => each.signature)).toEqual(['wrong', 'right']);
  });
});

describe('the front page', () => {
  it('links every part and lists the sign-ins', async () => {
    const front = await (await get('/')).text();
    for (const part of ['/inbox', '/sites/big-bear/', '/clock/page', '/webhooks', sandbox.safesport.url]) {
      expect(front).toContain(`href="${part}`);
    }
    expect(front).toContain('registrar@big-bear.example');
  });

  it('answers 404 for the site of a league it does not know', async () => {
    expect((await get('/sites/nobody/safesport')).status).toBe(404);
    expect((await get('/sites/big-bear/..%2Ftsconfig.json')).status).toBe(404);
  });
});
