// How mails leave: by the email binding where there is one; refused for good is not tried again, anything else is.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { afterAll, describe, expect, it } from 'vitest';
import { MAIL_ATTEMPTS_MAX } from '../../worker/limits.ts';
import { postMail, sealMail } from '../../worker/notify/post-mail.ts';
import { sendMails } from '../../worker/notify/send-mails.ts';
import { isRefused } from '../../worker/notify/smtp.ts';
import { portsOf } from '../../worker/ports.ts';
import { mail } from '../../worker/store/schema/mail.ts';

/** An hour on: what a call of an earlier test's may have taken meanwhile is free again. */
const post = async (to = 'ana@example.org') => {
  const ports = await portsOf(env, new Date(Date.now() + 3_600_000));
  const content = { template: 'sign-in-code' as const, code: '123456', minutes: 10 };
  const posting = { key: crypto.randomUUID(), associationId: '', memberId: null };
  const sealed = await sealMail(ports, { ...posting, mail: { to, language: 'en', content } });
  await postMail(ports.db, sealed);
  return ports;
};

/** Stands for Cloudflare's binding, which this machine cannot reach. */
const binding = (answer: () => Promise<{ messageId: string }>) => {
  const sent: unknown[] = [];
  const send = async (message: unknown) => {
    sent.push(message);
    return answer();
  };
  return { sent, EMAIL: { send } as SendEmail };
};

interface OneMail {
  to: string | string[];
  headers: Record<string, string>;
}

const rows = () => drizzle(env.DB).select().from(mail).all();

describe('mails', () => {
  it('leave by the email binding where one is bound, once', async () => {
    const ports = await post();
    const { sent, EMAIL } = binding(async () => ({ messageId: 'one' }));
    await sendMails(ports, { ...env, EMAIL });
    await sendMails(ports, { ...env, EMAIL });
    expect(sent).toMatchObject([{ to: 'ana@example.org', subject: '123456 is your Touchline sign-in code' }]);
    expect((await rows())[0]?.sentAt).not.toBe(null);
  });

  it('to an address that is refused for good are not tried again', async () => {
    const ports = await post();
    const refused = Object.assign(new Error('suppressed'), { code: 'E_RECIPIENT_SUPPRESSED' });
    const { EMAIL } = binding(() => Promise.reject(refused));
    await sendMails(ports, { ...env, EMAIL });
    const [row] = await rows();
    expect(row).toMatchObject({ attempts: MAIL_ATTEMPTS_MAX, sentAt: null });
    expect(row?.lastError).toContain('refused');
  });

  it('that could not leave now are tried again, and no address stands in what is noted of it', async () => {
    const ports = await post();
    const { EMAIL } = binding(() => Promise.reject(new Error('451 <ana@example.org> try later')));
    await sendMails(ports, { ...env, EMAIL });
    expect((await rows())[0]).toMatchObject({ sentAt: null, lastError: '451 <…> try later' });
    const there = binding(async () => ({ messageId: 'one' }));
    await sendMails(await portsOf(env, new Date(ports.now.getTime() + 3_600_000)), { ...env, EMAIL: there.EMAIL });
    expect(there.sent).toHaveLength(1);
  });

  it('are refused by a mail server for good only where it speaks of the recipient', () => {
    expect(isRefused(new Error('Invalid RCPT TO:<a@b.co> 550 5.1.1 No such user'))).toBe(true);
    expect(isRefused(new Error('Invalid RCPT TO:<a@b.co> 451 Try later'))).toBe(false);
    expect(isRefused(new Error('Failed to plain authentication: 550'))).toBe(false);
  });
});

describe('mails by SMTP', () => {
  const server = async (act: 'start' | 'mails' | 'stop') => fetch(`https://mail.test/${act}`);
  afterAll(async () => void (await server('stop')));

  it('bear an id nobody can guess, and ask for a report should they fail', async () => {
    const { port } = (await (await server('start')).json()) as { port: number };
    const to = `${crypto.randomUUID()}@returned.example`;
    await sendMails(await post(to), { ...env, SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port) });
    const mails = (await (await server('mails')).json()) as Record<'taken' | 'returned', OneMail[]>;
    const taken = mails.taken.find((mail) => mail.to.includes(to));
    const row = (await rows()).find(({ messageId }) => taken?.headers['message-id']?.startsWith(`<${messageId}@`));
    expect(row).toMatchObject({ template: 'sign-in-code', messageId: expect.stringMatching(/^[\w-]{32}$/) });
    expect(taken?.headers['x-touchline-message-id']).toBe(taken?.headers['message-id']);
    expect(mails.returned.map((mail) => mail.to)).toContain(to);
  });
});
