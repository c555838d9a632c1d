// Sends by Cloudflare's email binding: no mail server of one's own, no password. The binding makes the message from its parts; headers
// of ours are only those it lets through.
import { parseAddress } from './mail-address.ts';
import { OWN_ID_HEADER } from './message-id.ts';
import { RecipientRefused } from './recipient-refused.ts';
import type { Sender } from './sender.ts';

/** A recipient Cloudflare holds back because earlier mails came back. Not allowed by the operator is another matter: it may be, later. */
const FOR_GOOD = ['E_RECIPIENT_SUPPRESSED'];

export function bindingSender(binding: SendEmail, mailFrom: string): Sender {
  const from = parseAddress(mailFrom);
  return {
    async send(to, { subject, text, html, headers }, messageId) {
      try {
        // Its own Message-ID cannot be set; ours goes along to recognise a mail that was sent just before a crash, or came back.
        await binding.send({
          from,
          to,
          subject,
          text,
          html,
          headers: { ...headers, [OWN_ID_HEADER]: messageId },
        });
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (FOR_GOOD.includes(code)) throw new RecipientRefused(code);
        throw error;
      }
    },
    close: async () => undefined,
  };
}
