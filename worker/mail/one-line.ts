// What stands in a header of a mail is one line, and holds nothing that cannot be seen: a line break in a name would begin a header of its
// author's choice. Every mail passes here on its way to a sender, whichever door its words came in by.
import { RecipientRefused } from './recipient-refused.ts';
import type { Sender } from './sender.ts';

/** Line and paragraph ends, controls, and what is invisible or turns the direction of reading. */
const NOT_SHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;
/** One address and nothing beside it; what may stand in one is the form's matter. */
const ADDRESS = /^[^\s<>(),;:"\\[\]@\p{Cc}\p{Cf}]+@[^\s<>(),;:"\\[\]@\p{Cc}\p{Cf}]+$/u;

export const oneLine = (text: string): string => text.replace(NOT_SHOWN, ' ').replace(/ {2,}/g, ' ').trim();

/** The sender, given only what is one line. */
export const inOneLine = (sender: Sender): Sender => ({
  async send(to, mail, messageId) {
    if (!ADDRESS.test(to)) throw new RecipientRefused('not an address');
    const headers = Object.entries(mail.headers).map(([name, value]) => [name, oneLine(value)]);
    await sender.send(to, { ...mail, subject: oneLine(mail.subject), headers: Object.fromEntries(headers) }, messageId);
  },
  close: () => sender.close(),
});
