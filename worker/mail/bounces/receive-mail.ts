// What comes back to the address our mails are from: a delivery report is read, everything else is somebody who answers and goes on to a
// person. Nothing a stranger writes is trusted, and a report is never answered.
import type { Env } from '../../platform/env.ts';
import type { Ports } from '../../platform/ports.ts';
import { problemOf } from '../../platform/problem-of.ts';
import { BOUNCE_MAX_BYTES } from '../limits.ts';
import { withoutAddresses } from '../without-addresses.ts';
import { readBounce } from './read-bounce.ts';
import { recordBounce } from './record-bounce.ts';

/** What the sender's own mail server shows them. Letters of ASCII only: that is all such an answer may have. */
const NOBODY_READS =
  'Nobody reads mail to this address. Please write to your club or league; how to reach them is on their website. / Nadie lee este correo; por favor escriba a su club o a su liga.';

/** @throws when the database is out: the other side keeps its report and brings it again. */
export async function receiveMail(ports: Ports, env: Env, message: ForwardableEmailMessage): Promise<void> {
  if (!isReport(message.headers.get('content-type') ?? '')) return passOn(env, message);
  if (message.rawSize > BOUNCE_MAX_BYTES) return log('too-big');
  const raw = await new Response(message.raw).arrayBuffer();
  const report = await readBounce(raw).catch(() => null);
  log(report === null ? 'not-readable' : await recordBounce(ports, report));
}

/** RFC 3464: `multipart/report; report-type=delivery-status`. */
const isReport = (contentType: string): boolean =>
  /^\s*multipart\/report\s*;/i.test(contentType) && /;\s*report-type\s*=\s*"?delivery-status\b/i.test(contentType);

async function passOn({ MAIL_REPLIES_TO: person }: Env, message: ForwardableEmailMessage): Promise<void> {
  if (!person) {
    // A machine that says somebody is away: an answer would only trouble whoever is (RFC 3834).
    const automatic = /^\s*auto-/i.test(message.headers.get('auto-submitted') ?? '');
    return automatic ? log('automatic') : message.setReject(NOBODY_READS);
  }
  try {
    await message.forward(person);
  } catch (error) {
    // An address Cloudflare has not verified, most likely. Whoever wrote learns at once that it was not read.
    console.error(JSON.stringify({ at: 'receive-mail', problem: withoutAddresses(problemOf(error)) }));
    message.setReject(NOBODY_READS);
  }
}

/** What became of it; never of whom it speaks. */
const log = (became: string): void => console.info(JSON.stringify({ at: 'receive-mail', became }));
