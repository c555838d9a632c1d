// Lets every mail that was posted be prepared, also those that wait a moment: preparing makes the personal links that mails carry.
import { env } from 'cloudflare:test';
import { sendMails } from '../../../worker/letters/send-mails.ts';
import { MAIL_CLASSES } from '../../../worker/mail/mail-class.ts';
import { portsOf } from '../../../worker/platform/ports.ts';

const LATER_MS = 60_000;
const links = async () =>
  (await env.DB.prepare('select count(*) as many from personal_link').first<number>('many')) ?? 0;

export async function settleMails(): Promise<void> {
  let before = -1;
  for (let now = await links(); now !== before; now = await links()) {
    before = now;
    const ports = await portsOf(env, new Date(Date.now() + LATER_MS));
    for (const each of MAIL_CLASSES) while (await sendMails(ports, env, each));
    // Another run may hold some of them.
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
