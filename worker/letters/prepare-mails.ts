// Makes the claimed mails of one run ready to leave: opened, with who ended such mails left out, with links that work and words. All that D1 is
// asked for is asked for the whole run at once.
import { UNSUBSCRIBE_FRAGMENT } from '../../contract/mail/unsubscription.ts';
import { mailRecipient } from '../mail/mail-recipient.ts';
import type { Mail, OptOutLinks } from '../mail/mail-template.ts';
import type { MailRow } from '../mail/mails.store.ts';
import { messageIdOf } from '../mail/message-id.ts';
import { optOutKindOf, optOutRecipient, signOptOut } from '../mail/opt-out.ts';
import { optedOut } from '../mail/opt-outs.store.ts';
import type { WrittenMail } from '../mail/written-mail.ts';
import { keptRecords, landingsOfRegistrations } from '../people/landings.store.ts';
import { linkRow, putLink } from '../people/personal-links.store.ts';
import type { Env } from '../platform/env.ts';
import type { Ports } from '../platform/ports.ts';
import { sha256 } from '../platform/seal.ts';
import { linkedIn, linkFor } from './link-for.ts';
import { writeLetter } from './write-letter.ts';

export interface ReadyMail {
  row: MailRow;
  to: string;
  /** Under what its address is kept. */
  address: string;
  messageId: string;
  written: WrittenMail;
}

export interface Prepared {
  ready: ReadyMail[];
  /** Mails of this kind were ended, perhaps since this one was posted. */
  unwanted: MailRow[];
  /** What cannot be written, perhaps until something is mended. */
  failed: { row: MailRow; error: unknown }[];
}

interface Opened {
  row: MailRow;
  mail: Mail;
  /** What its personal link opens; null for a mail without one. */
  linked: ReturnType<typeof linkedIn>;
}

interface Addressed extends Opened {
  /** Under which the personal link is kept: the same at every try, another one for another record or address. */
  id: string;
  /** Under what ending such mails is kept; null for the essential ones. */
  recipient: string | null;
}

export async function prepareMails(ports: Ports, env: Env, rows: readonly MailRow[]): Promise<Prepared> {
  const prepared: Prepared = { ready: [], unwanted: [], failed: [] };
  // One that cannot be opened holds up no other.
  const tried = await Promise.all(
    rows.map((row) =>
      open(ports, row).catch((error: unknown) => {
        prepared.failed.push({ row, error });
        return null;
      }),
    ),
  );
  const opened = await addressed(
    ports,
    tried.filter((each) => each !== null),
  );
  const ended = await endedAmong(ports, opened);
  const wanted = opened.filter(({ recipient }) => recipient === null || !ended.has(recipient));
  const links = wanted.flatMap(({ linked }) => linked ?? []);
  const landings = await landingsOfRegistrations(ports.db, links);
  const newLinks: Awaited<ReturnType<typeof linkRow>>[] = [];
  for (const each of opened) {
    const { row, mail, id } = each;
    if (!wanted.includes(each)) {
      prepared.unwanted.push(row);
      continue;
    }
    try {
      const { linked } = each;
      const landing = linked && (landings.get(linked.registrationId) ?? null);
      const written = await write(env, each, await linkFor(env, mail, row, id, landing));
      if (linked) newLinks.push(await linkRow(ports, { ...linked, id, email: mail.to }));
      const address = await mailRecipient(ports, row.associationId, mail.to);
      prepared.ready.push({ row, to: mail.to, address, messageId: await messageIdOf(ports, row.key), written });
    } catch (error) {
      prepared.failed.push({ row, error });
    }
  }
  const [first, ...rest] = newLinks.map((link) => putLink(ports.db, link));
  if (first) await ports.db.batch([first, ...rest]);
  return prepared;
}

async function open(ports: Ports, row: MailRow): Promise<Opened> {
  const mail = JSON.parse(await ports.keys.open(row.sealed)) as Mail;
  return { row, mail, linked: linkedIn(mail, row) };
}

/** A personal link opens a record only from the address that record has: both are taken as they are now, not as they were when it was posted. */
async function addressed(ports: Ports, opened: readonly Opened[]): Promise<Addressed[]> {
  const kept = await keptRecords(
    ports.db,
    opened.flatMap(({ linked }) => linked?.memberId ?? []),
  );
  return Promise.all(
    opened.map(async (each) => {
      const { row, linked } = each;
      const record = linked ? kept.get(linked.memberId) : undefined;
      const mail = record ? { ...each.mail, to: record.email } : each.mail;
      const kind = optOutKindOf(row.template);
      const recipient = kind && (await optOutRecipient(ports, kind, row.associationId, mail.to));
      const id = await sha256(new TextEncoder().encode(JSON.stringify([row.key, record?.id, record?.email])));
      return { ...each, mail, id, linked: linked && record ? { ...linked, memberId: record.id } : linked, recipient };
    }),
  );
}

async function endedAmong(ports: Ports, opened: readonly Addressed[]): Promise<Set<string>> {
  const byKind = Map.groupBy(opened, ({ row }) => optOutKindOf(row.template));
  const ended = await Promise.all(
    [...byKind].map(([kind, each]) =>
      kind
        ? optedOut(
            ports.db,
            kind,
            each.flatMap(({ recipient }) => recipient ?? []),
          )
        : new Set<string>(),
    ),
  );
  return new Set(ended.flatMap((each) => [...each]));
}

async function write(env: Env, { row, mail, recipient }: Addressed, link: string): Promise<WrittenMail> {
  const kind = optOutKindOf(row.template);
  const { associationId } = row;
  const { language } = mail;
  const optOut = kind && recipient ? await optOutLinks(env, { kind, recipient, associationId, language }) : null;
  return writeLetter(mail.content, language, link, optOut);
}

async function optOutLinks(env: Env, of: Parameters<typeof signOptOut>[1]): Promise<OptOutLinks> {
  const token = await signOptOut(env.TOKEN_KEY, of);
  return {
    page: `${env.PUBLIC_URL}/pages/unsubscribe?lang=${of.language}#${UNSUBSCRIBE_FRAGMENT}${token}`,
    oneClick: `${env.PUBLIC_URL}/v1/unsubscriptions/${token}`,
  };
}
