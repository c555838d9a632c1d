// How mails leave: by the email binding where there is one; refused for good is not tried again, anything else is.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { sendMails } from '../../../worker/letters/send-mails.ts';
import { mail } from '../../../worker/mail/mail.schema.ts';
import { openSender } from '../../../worker/mail/open-sender.ts';
import { postMail, sealMail } from '../../../worker/mail/post-mail.ts';
import { isForGood } from '../../../worker/mail/smtp.ts';
import { portsOf } from '../../../worker/platform/ports.ts';

/** An hour on: what a call of an earlier test's may have taken meanwhile is free again. */
const post = async (to = 'ana@example.org') => {
  const ports = await portsOf(env, new Date(Date.now() + 3_600_000));
  const content = {
    template: 'invitation' as const,
    organization: 'Comets',
    slug: 'comets',
    role: 'owner' as const,
    invitedBy: 'bo@example.org',
    days: 14,
  };
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
    await sendMails(ports, { ...env, EMAIL }, 'urgent');
    await sendMails(ports, { ...env, EMAIL }, 'urgent');
    expect(sent).toMatchObject([{ to: 'ana@example.org', subject: expect.stringContaining('Comets') }]);
    expect((await rows())[0]?.sentAt).not.toBe(null);
  });

  it('to an address that is refused for good are not tried again', async () => {
    const ports = await post();
    const refused = Object.assign(new Error('suppressed'), { code: 'E_RECIPIENT_SUPPRESSED' });
    const { EMAIL } = binding(() => Promise.reject(refused));
    await sendMails(ports, { ...env, EMAIL }, 'urgent');
    const [row] = await rows();
    expect(row).toMatchObject({ dueAt: null, sentAt: null });
    expect(row?.lastError).toContain('refused');
  });

  it('that could not leave now are tried again, and no address stands in what is noted of it', async () => {
    const ports = await post();
    const { EMAIL } = binding(() => Promise.reject(new Error('451 <ana@example.org> try later')));
    await sendMails(ports, { ...env, EMAIL }, 'urgent');
    expect((await rows())[0]).toMatchObject({ sentAt: null, lastError: '451 <…> try later' });
    const there = binding(async () => ({ messageId: 'one' }));
    await sendMails(
      await portsOf(env, new Date(ports.now.getTime() + 3_600_000)),
      { ...env, EMAIL: there.EMAIL },
      'urgent',
    );
    expect(there.sent).toHaveLength(1);
  });

  it('leave after a night in which the mail server was away, and are given up after days', async () => {
    const first = await post();
    const at = async (hours: number) => portsOf(env, new Date(first.now.getTime() + hours * 3_600_000));
    const away = binding(() => Promise.reject(new Error('451 try later')));
    for (let quarter = 0; quarter < 56; quarter++) {
      await sendMails(await at(quarter / 4), { ...env, EMAIL: away.EMAIL }, 'urgent');
    }
    expect(away.sent.length).toBeGreaterThan(12);
    expect((await rows())[0]?.dueAt).not.toBe(null);
    await sendMails(await at(97), { ...env, EMAIL: away.EMAIL }, 'urgent');
    expect((await rows())[0]).toMatchObject({ sentAt: null, dueAt: null, lastError: '451 try later' });
  });

  it('are refused by a mail server for good only where it speaks of the recipient', () => {
    expect(isForGood({ code: 550, lines: ['5.1.1 No such user'] })).toBe(true);
    expect(isForGood({ code: 550, lines: ['5.7.1 We do not relay for you'] })).toBe(false);
    expect(isForGood({ code: 451, lines: ['Try later'] })).toBe(false);
  });
});

interface ReceivedMails {
  taken: (OneMail & { subject: string; text: string; html: string })[];
  returned: OneMail[];
}

const received = async (to: string) => {
  const mails = (await (await fetch('https://mail.test/mails')).json()) as ReceivedMails;
  return { taken: mails.taken.find((mail) => mail.to.includes(to)), returned: mails.returned.map((mail) => mail.to) };
};

/** With a mail server that serves. */
const served = async () => {
  const { port } = (await (await fetch('https://mail.test/start')).json()) as { port: number };
  return { ...env, SMTP_PORT: String(port) };
};

describe('mails by SMTP', () => {
  it('bear an id nobody can guess, and ask for a report should they fail', async () => {
    const to = `${crypto.randomUUID()}@returned.example`;
    await sendMails(await post(to), await served(), 'urgent');
    const { taken, returned } = await received(to);
    const row = (await rows()).find(({ messageId }) => taken?.headers['message-id']?.startsWith(`<${messageId}@`));
    expect(row).toMatchObject({ template: 'invitation', messageId: expect.stringMatching(/^[\w-]{32}$/) });
    expect(taken?.headers['x-touchline-message-id']).toBe(taken?.headers['message-id']);
    expect(returned).toContain(to);
  });

  it('arrive to the letter, long lines, dots and accents and all', async () => {
    const to = `${crypto.randomUUID()}@example.org`;
    const text = `Señora Núñez,\n\n.a dot\n..\n${'🥅 lang und länger '.repeat(40)}\nFrom here = there \t\nend`;
    const subject = `Árbitros de la Asociación de Fútbol Juvenil del Sur: certificado próximo a vencer ${'ñ'.repeat(80)}`;
    const sender = await openSender(await served());
    await sender.send(
      to,
      { subject, text, html: `<p>${text}</p>`, headers: { 'List-Unsubscribe': '<https://a.b/c>' } },
      '<1@x.example>',
    );
    await sender.close();
    const { taken } = await received(to);
    expect(taken).toMatchObject({ subject, headers: { 'list-unsubscribe': '<https://a.b/c>' } });
    expect(taken?.text.trimEnd()).toBe(text);
    expect(taken?.html.trimEnd()).toBe(`<p>${text}</p>`);
  });
});

describe('a line break in somebody’s name', () => {
  const EVIL = 'Ana\r\nReply-To: mallory@evil.example\u2028\u202eX\u200b';
  const send = async (to: string, settings: Partial<typeof env>) => {
    const sender = await openSender({ ...(await served()), ...settings });
    const headers = { 'List-Unsubscribe': `<https://a.b/>${EVIL}` };
    await sender
      .send(to, { subject: EVIL, text: EVIL, html: EVIL, headers }, '<1@x.example>')
      .finally(() => sender.close());
  };

  it('begins no header, by SMTP or by the binding', async () => {
    const to = `${crypto.randomUUID()}@example.org`;
    await send(to, {});
    const { taken } = await received(to);
    expect(taken?.subject).toBe('Ana Reply-To: mallory@evil.example X');
    expect(taken?.headers['reply-to']).toBe(undefined);
    const { sent, EMAIL } = binding(async () => ({ messageId: 'one' }));
    await send(to, { EMAIL });
    expect(sent).toMatchObject([
      {
        subject: taken?.subject,
        headers: { 'List-Unsubscribe': '<https://a.b/>Ana Reply-To: mallory@evil.example X' },
      },
    ]);
  });

  it('in an address sends no mail', async () => {
    for (const to of ['a@b.example>\r\nRCPT TO:<mallory@evil.example', 'a@b.example, c@d.example', 'nobody']) {
      await expect(send(to, {}), to).rejects.toThrow('not an address');
    }
  });
});
