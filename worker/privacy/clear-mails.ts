// Mails that are to somebody else, or to an address and nobody on the books: what they say of an erased person goes, and the mail with it
// where nothing is left to say.
import type { Mail } from '../mail/mail-template.ts';
import type { MailRow } from '../mail/mails.store.ts';
import type { Ports } from '../platform/ports.ts';
import { openOrEmpty } from './open-or-empty.ts';
import { dropRows, resealMail } from './sealed-rows.store.ts';
import type { Traces } from './traces.ts';
import { withoutPerson } from './without-person.ts';

export async function clearMails(
  ports: Ports,
  traces: Traces,
  rows: readonly { row: number; mail: MailRow }[],
): Promise<void> {
  const gone: number[] = [];
  for (const { row, mail } of rows) {
    const text = await openOrEmpty(ports, mail.sealed);
    if (text === '') continue;
    const before = JSON.parse(text) as Mail;
    const left = withoutPerson(before, mail, traces);
    if (left === null) gone.push(row);
    else if (left !== before) await resealMail(ports.db, mail.key, await ports.keys.seal(JSON.stringify(left)));
  }
  await dropRows(ports.db, 'mail', gone);
}
