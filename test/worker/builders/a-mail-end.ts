// Sends what waits in the outbox, and finds how the mail just sent can be ended.
import { env } from 'cloudflare:test';
import { sendMails } from '../../../worker/letters/send-mails.ts';
import { MAIL_CLASSES } from '../../../worker/mail/mail-class.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aCoach } from './a-reminder.ts';
import { anOwner } from './an-owner.ts';

export interface SentMail {
  to: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
}

/** The queue has tried in vain meanwhile, for the mail server of these tests is closed; the next try is due, and a code still good. */
const CLAIMS_ARE_OVER_MS = 300_000;

/** Stands for Cloudflare's binding, which this machine cannot reach. */
export async function mailsSent(now = new Date(Date.now() + CLAIMS_ARE_OVER_MS)): Promise<SentMail[]> {
  const sent: SentMail[] = [];
  const send = async (message: unknown) => {
    sent.push(message as SentMail);
    return { messageId: 'one' };
  };
  const ports = await portsOf(env, now);
  for (const ofClass of MAIL_CLASSES) await sendMails(ports, { ...env, EMAIL: { send } as SendEmail }, ofClass);
  return sent;
}

/** A coach who was reminded, the mail, and the path it names for mail programs. */
export async function aRemindedCoach() {
  const owner = await anOwner('club');
  // An address of its own: what another test's mails are about is not this one's.
  const ana = await aCoach(owner.tree, 'Ana', { identity: { email: `ana-${crypto.randomUUID()}@example.org` } });
  await owner.send('POST', '/reminders', { members: [ana.row.id] });
  const mail = (await mailsSent()).find(({ to }) => to === ana.row.email);
  if (!mail) throw new Error('No reminder left');
  const address = /^<(.+)>$/.exec(mail.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
  return { ...owner, ana, mail, path: new URL(address).pathname };
}
