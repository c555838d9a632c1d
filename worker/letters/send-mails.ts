// Empties the outbox of mails, one class at a time. A claim keeps two runs from sending the same row; the Message-ID is made of the row's key,
// so that a mail sent just before a crash is recognised by the other side when it comes again.

import { CLASS_LIMITS, MAIL_CALLS, type MailClass } from '../mail/mail-class.ts';
import {
  claimMails,
  type MailRow,
  markRefused,
  markSent,
  markUnsent,
  markUnwanted,
  release,
} from '../mail/mails.store.ts';
import { openSender } from '../mail/open-sender.ts';
import { RecipientRefused } from '../mail/recipient-refused.ts';
import { forgetRefused, noteRefused } from '../mail/refused-addresses.store.ts';
import { ServerAway } from '../mail/sender.ts';
import { SettleMails } from '../mail/settle-mails.ts';
import { withoutAddresses } from '../mail/without-addresses.ts';
import type { Env } from '../platform/env.ts';
import { SIGN_IN_CODE_MINUTES } from '../platform/limits.ts';
import type { Ports } from '../platform/ports.ts';
import { problemOf } from '../platform/problem-of.ts';
import { prepareMails, type ReadyMail } from './prepare-mails.ts';

/** The time that one run of a class has. */
export const runTime = (ofClass: MailClass): AbortSignal => AbortSignal.timeout(CLASS_LIMITS[ofClass].runMs);

/** @param ended no mail is begun after this. @returns true when more may be waiting. */
export async function sendMails(
  ports: Ports,
  env: Env,
  ofClass: MailClass,
  ended: AbortSignal = runTime(ofClass),
): Promise<boolean> {
  const rows = await claimMails(ports, ofClass);
  if (rows.length === 0) return false;
  const { lanes, retrySeconds } = CLASS_LIMITS[ofClass];
  const run = new Run(ports, env, ended);
  await run.prepare(rows);
  await Promise.all(Array.from({ length: lanes }, () => run.lane()));
  await run.releaseRest();
  // Somebody waits for it: not only the clock comes back to it.
  if (run.failed && ofClass === 'urgent') await ports.wake(MAIL_CALLS[ofClass], retrySeconds);
  return !run.serverAway;
}

class Run {
  readonly #ports: Ports;
  readonly #env: Env;
  readonly #ended: AbortSignal;
  readonly #settle: SettleMails;
  #queue: ReadyMail[] = [];
  /** A mail could not be sent and waits for another try. */
  failed = false;
  /** Nobody can be sent anything now. */
  serverAway = false;

  constructor(ports: Ports, env: Env, ended: AbortSignal) {
    this.#ports = ports;
    this.#env = env;
    this.#ended = ended;
    this.#settle = new SettleMails(ports.db);
  }

  async prepare(rows: readonly MailRow[]): Promise<void> {
    const late = rows.filter((row) => isTooLate(row, this.#ports.now));
    const { ready, unwanted, failed } = await prepareMails(
      this.#ports,
      this.#env,
      rows.filter((row) => !late.includes(row)),
    );
    this.#queue = ready;
    const marks = [
      ...late.map((row) => markUnwanted(this.#ports, row, 'too late')),
      ...unwanted.map((row) => markUnwanted(this.#ports, row, 'unsubscribed')),
      ...failed.map(({ row, error }) => this.#unsent(row, error)),
    ];
    if (marks.length > 0) await this.#settle.note(...marks);
  }

  /** Sends one after the other, beside the other lanes, until none is left or nothing can be sent. */
  async lane(): Promise<void> {
    if (this.#queue.length === 0) return;
    const sender = await openSender(this.#env);
    try {
      for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
        await this.#send(sender, next);
        if (this.serverAway || this.#ended.aborted) break;
      }
    } finally {
      await sender.close().catch(() => undefined);
    }
  }

  async #send(sender: Awaited<ReturnType<typeof openSender>>, mail: ReadyMail): Promise<void> {
    const { row, to, address, messageId, written } = mail;
    const { hostname } = new URL(this.#env.PUBLIC_URL);
    try {
      await sender.send(to, written, `<${messageId}@${hostname}>`);
    } catch (error) {
      if (error instanceof RecipientRefused) return this.#refuse(mail, error);
      if (error instanceof ServerAway) this.serverAway = true;
      return this.#settle.note(this.#unsent(row, error));
    }
    // One step: whatever stands between the sending and its mark can send a mail twice.
    await this.#settle.note(markSent(this.#ports, row, messageId), forgetRefused(this.#ports.db, address));
  }

  #unsent(row: MailRow, error: unknown) {
    console.error(JSON.stringify({ at: 'send-mails', template: row.template, problem: wordsOf(error) }));
    this.failed = true;
    return markUnsent(this.#ports, row, wordsOf(error));
  }

  /** For good: it is not tried again, and the registrar hears of it. */
  async #refuse({ row, address }: ReadyMail, error: RecipientRefused): Promise<void> {
    console.error(JSON.stringify({ at: 'send-mails', template: row.template, problem: wordsOf(error) }));
    const { associationId, memberId } = row;
    const refused = { recipient: address, associationId, memberId, refusedAt: this.#ports.now.toISOString() };
    await this.#settle.note(noteRefused(this.#ports.db, refused), markRefused(this.#ports, row, wordsOf(error)));
  }

  /** Whose turn did not come: put off where no server can be reached, due as before where only this run's time was over. */
  async releaseRest(): Promise<void> {
    const rest = this.#queue.splice(0);
    const away = new Error('The mail server could not be reached');
    const marks = rest.map(({ row }) =>
      this.serverAway ? markUnsent(this.#ports, row, wordsOf(away)) : release(this.#ports, row),
    );
    if (marks.length > 0) await this.#settle.note(...marks);
  }
}

/** A code that is no longer good helps nobody, and one that comes late is taken for the one just asked for. */
const isTooLate = ({ template, createdAt }: MailRow, now: Date): boolean =>
  template === 'sign-in-code' && now.getTime() - Date.parse(createdAt) > SIGN_IN_CODE_MINUTES * 60_000;

const wordsOf = (error: unknown): string => withoutAddresses(problemOf(error));
