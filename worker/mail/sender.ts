// What can send a mail: one port, two senders behind it.

import type { WrittenMail } from './written-mail.ts';

/** Nothing can be sent now, to whomever it is. */
export class ServerAway extends Error {}

export interface Sender {
  /** @throws RecipientRefused when this address will never take mail; ServerAway; after anything else it is tried again. */
  send(to: string, mail: WrittenMail, messageId: string): Promise<void>;
  close(): Promise<void>;
}
