// Keeps every mail the sandbox's SMTP server took, newest first, until it is emptied. In memory: it is gone when the sandbox stops.

export interface ReceivedMail {
  readonly id: string;
  readonly receivedAt: string;
  readonly from: string;
  /** Every envelope recipient, in lower case. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export class Mailbox {
  #mails: ReceivedMail[] = [];
  #taken = 0;

  add(mail: Omit<ReceivedMail, 'id'>): ReceivedMail {
    this.#taken += 1;
    const kept = { ...mail, id: String(this.#taken) };
    this.#mails.unshift(kept);
    return kept;
  }

  /** Newest first; only those to one address when `to` is given. */
  list(to?: string): readonly ReceivedMail[] {
    const address = to?.trim().toLowerCase();
    return address ? this.#mails.filter((mail) => mail.to.includes(address)) : this.#mails;
  }

  find(id: string): ReceivedMail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  empty(): void {
    this.#mails = [];
  }
}
