// Mail that comes to the address ours is from: a report that one of ours failed for good is what a refusal at once is, and nothing else is.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { RefusedMails } from '../../../contract/refused-mails/refused-mail.ts';
import { BOUNCE_MAX_BYTES } from '../../../worker/mail/limits.ts';
import { mailsSent } from '../builders/a-mail-end.ts';
import { aCoach } from '../builders/a-reminder.ts';
import { exchangeReport, gmailReport, mailArrives, postfixReport, type Reported } from '../builders/a-report.ts';
import { aCodeFor } from '../builders/a-sign-in.ts';
import { anOwner, signedIn } from '../builders/an-owner.ts';

const rowsOf = async (table: string) => (await env.DB.prepare(`select * from ${table}`).all()).results;

/** A coach with a mail of ours that left, and what the registrar sees of it. */
async function aMailThatLeft() {
  const owner = await anOwner('club');
  const ana = await aCoach(owner.tree, 'Ana', { identity: { email: `ana-${crypto.randomUUID()}@example.org` } });
  await owner.send('POST', '/reminders', { members: [ana.row.id] });
  const to = ana.row.email;
  const mail = (await mailsSent()).find((each) => each.to === to);
  const messageId = mail?.headers['X-Touchline-Message-ID'] ?? '';
  const listed = async () => ((await (await owner.get('/refused-mails')).json()) as RefusedMails).items;
  const row = () =>
    env.DB.prepare('select last_error, sent_at from mail where member_id = ?')
      .bind(ana.row.id)
      .first<{ last_error: string | null; sent_at: string | null }>();
  return { ...owner, ana, to, messageId, listed, row, of: { messageId, to } satisfies Reported };
}

describe('a report that a mail failed for good', () => {
  for (const [server, report] of Object.entries({ postfixReport, exchangeReport, gmailReport })) {
    it(`shows the registrar whose address it is, as ${server.replace('Report', '')} writes it`, async () => {
      const { ana, of, to, listed } = await aMailThatLeft();
      expect(await listed()).toEqual([]);
      const done = await mailArrives(report(of));
      expect(await listed()).toMatchObject([{ memberId: ana.row.id, email: to }]);
      expect(done).toEqual({ rejected: null, forwardedTo: [], read: true });
    });
  }

  it('says why, without the address, and the mail does not leave a second time', async () => {
    const { of, row, to } = await aMailThatLeft();
    await mailArrives(postfixReport(of));
    expect((await row())?.last_error).toBe(
      'refused: 5.1.1 smtp; 550 5.1.1 <…>: Recipient address rejected: User unknown in virtual mailbox table',
    );
    expect((await mailsSent(new Date(Date.now() + 48 * 3_600_000))).filter((mail) => mail.to === to)).toEqual([]);
  });

  it('keeps reminders from that address, as a refusal at once does', async () => {
    const { ana, of, send } = await aMailThatLeft();
    await env.DB.prepare('delete from reminder').run();
    await mailArrives(gmailReport(of));
    const preview = await send('POST', '/reminder-previews', { members: [ana.row.id] });
    expect(await preview.json()).toMatchObject({ skipped: { 'no-email': 1 } });
  });

  it('changes nothing the second time, nor at the same moment', async () => {
    const { of, listed, row } = await aMailThatLeft();
    await Promise.all([mailArrives(postfixReport(of)), mailArrives(postfixReport(of))]);
    const [before, words] = [await listed(), await row()];
    expect(before).toHaveLength(1);
    await mailArrives(postfixReport({ ...of, status: '5.7.1', diagnostic: 'smtp; 554 no' }));
    expect([await listed(), await row()]).toEqual([before, words]);
  });

  it('of somebody who was erased leaves no trace', async () => {
    const { tree, ana, of } = await aMailThatLeft();
    const owner = await signedIn(tree, `owner@${tree.association}.example`, tree.association);
    const erased = await owner.send('POST', `/people/${ana.row.id}/erasure`, { name: 'Ana OfAna' });
    expect(erased.status).toBe(200);
    const before = await rowsOf('refused_address');
    await mailArrives(postfixReport(of));
    expect(await rowsOf('refused_address')).toEqual(before);
    expect(JSON.stringify(await rowsOf('mail'))).not.toContain(ana.row.id);
  });

  it('of a mail in no member’s name stands in its own row only', async () => {
    const { tree } = await anOwner('club');
    const to = `owner@${tree.club}.example`;
    await aCodeFor(to);
    const mail = (await mailsSent()).find((each) => each.to === to);
    const before = await rowsOf('refused_address');
    await mailArrives(postfixReport({ to, messageId: mail?.headers['X-Touchline-Message-ID'] ?? '' }));
    expect(await rowsOf('refused_address')).toEqual(before);
    expect(JSON.stringify(await rowsOf('mail'))).toContain('refused: 5.1.1');
  });
});

describe('anything else that comes', () => {
  const records = async (report: (of: Reported) => string) => {
    const { of, listed, row } = await aMailThatLeft();
    const done = await mailArrives(report(of));
    expect(await listed()).toEqual([]);
    expect((await row())?.last_error).toBe(null);
    return done;
  };

  it('of a delay, a success or a failure that may pass records nothing', async () => {
    await records((of) => postfixReport({ ...of, action: 'delayed', status: '4.4.1' }));
    await records((of) => postfixReport({ ...of, status: '4.2.2' }));
    await records((of) => gmailReport({ ...of, action: 'delivered', status: '2.1.5' }));
    await records((of) => exchangeReport({ ...of, action: 'delayed' }));
    await records((of) => exchangeReport({ ...of, action: 'relayed', status: '5' }));
  });

  it('that names no mail of ours records nothing, whoever it says failed', async () => {
    await records((of) => postfixReport({ ...of, messageId: `<${'A'.repeat(32)}@touchline.test>` }));
    await records((of) => gmailReport({ ...of, messageId: '<>' }));
    await records((of) => exchangeReport({ ...of, messageId: `<${crypto.randomUUID()}@example.org>` }));
  });

  it('that speaks of another recipient than the mail had records nothing', async () => {
    await records((of) => postfixReport({ ...of, finalRecipient: 'rfc822; somebody@example.org' }));
    await records((of) => exchangeReport({ ...of, finalRecipient: `x400; ${of.to}` }));
    await records((of) => gmailReport({ ...of, finalRecipient: 'rfc822; ' }));
  });

  it('that is broken, or no report at all behind its header, records nothing and is not sent back', async () => {
    const deep = (depth: number): string =>
      Array.from(
        { length: depth },
        (_, at) => `Content-Type: multipart/mixed; boundary=d${at}\r\n\r\n--d${at}\r\n`,
      ).join('');
    const broken = [
      (of: Reported) => postfixReport(of).replace('Content-Description: Delivery report\r\n', deep(300)),
      (of: Reported) => postfixReport(of).replace('MIME-Version', `X-Long: ${'y'.repeat(70_000)}\r\nMIME-Version`),
      (of: Reported) => postfixReport(of).slice(0, 700),
      (of: Reported) => postfixReport(of).replaceAll('boundary=', 'b='),
      (of: Reported) => postfixReport(of).replaceAll('\r\n\r\n', '\r\n'),
      (of: Reported) => postfixReport(of).replace('message/delivery-status', 'text/plain'),
      (of: Reported) => postfixReport(of).replace('text/rfc822-headers', 'text/plain'),
      (of: Reported) => `${postfixReport(of).split('\r\n\r\n')[0]}\r\n\r\n\u0000\uFFFD${'\r\n--'.repeat(2000)}`,
      (of: Reported) => `${postfixReport(of).split('\r\n\r\n')[0]}`,
    ];
    for (const breaks of broken) expect((await records(breaks)).rejected).toBe(null);
  });

  it('that is bigger than any report of ours is not even read', async () => {
    const done = await records((of) => `${postfixReport(of)}${'x'.repeat(BOUNCE_MAX_BYTES)}`);
    expect(done).toEqual({ rejected: null, forwardedTo: [], read: false });
  });
});

describe('somebody who answers a mail of ours', () => {
  const answer =
    'From: Ana <ana@example.org>\r\nSubject: Re: Your new link\r\nContent-Type: text/plain\r\n\r\nI moved to another club.\r\n';

  it('is passed on to the person the operator named', async () => {
    const done = await mailArrives(answer, { MAIL_REPLIES_TO: 'office@cal-south.example' });
    expect(done).toEqual({ rejected: null, forwardedTo: ['office@cal-south.example'], read: false });
  });

  it('is told that nobody reads it where no person is named, or where that address does not take it', async () => {
    expect((await mailArrives(answer)).rejected).toContain('Nobody reads mail to this address');
    const refused = await mailArrives(answer, { MAIL_REPLIES_TO: 'office@cal-south.example', forwards: false });
    expect(refused.rejected).toContain('Nobody reads mail to this address');
  });

  it('is not answered where it is a machine that does', async () => {
    const away = `Auto-Submitted: auto-replied\r\n${answer}`;
    expect(await mailArrives(away)).toEqual({ rejected: null, forwardedTo: [], read: false });
    expect((await mailArrives(`Auto-Submitted: no\r\n${answer}`)).rejected).toContain('Nadie lee');
    const passed = await mailArrives(away, { MAIL_REPLIES_TO: 'office@cal-south.example' });
    expect(passed.forwardedTo).toEqual(['office@cal-south.example']);
  });

  it('is never taken for a report by what stands in the text', async () => {
    const { of, listed } = await aMailThatLeft();
    await mailArrives(`From: ana@example.org\r\nContent-Type: text/plain\r\n\r\n${postfixReport(of)}`);
    expect(await listed()).toEqual([]);
  });
});
