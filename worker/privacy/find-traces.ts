// Before somebody is erased: everything they are known by here, beyond their own id. Reads only.

import { mailRecipient } from '../mail/mail-recipient.ts';
import { type KnownMember, sortNameOf } from '../people/members.store.ts';
import { foldName } from '../people/rules/fold-name.ts';
import type { SourcePerson } from '../people/rules/match-identity.ts';
import type { Ports } from '../platform/ports.ts';
import { isTheirs, type KnownPerson } from '../safesport/whose-completion.ts';
import { type CompletionRow, personHashes } from '../standings/completions.store.ts';
import type { KnownBy } from './erase-rows.store.ts';
import { knownPerson } from './known-person.ts';
import { completionsAround, onceTakenFor, othersWith, ussfOf } from './trace-reads.store.ts';
import type { Traces } from './traces.ts';

export interface Found {
  traces: Traces;
  knownBy: KnownBy;
  /** In whose ledgers something of theirs may stand. */
  takenFor: string[];
}

export async function findTraces(ports: Ports, member: KnownMember): Promise<Found> {
  const { db, keys, now } = ports;
  const who = await knownPerson(ports, member);
  const { associationId, memberIds, identities } = who;
  const emails = [...new Set(identities.map(({ email }) => email))];
  const others = await othersWith(db, memberIds, associationId, emails);
  const closedEmails = emails.filter((email) => !others.anywhere.has(email));
  const ownEmails = emails.filter((email) => !others.here.has(email));
  const { theirs, released } = await completionsOfThem(ports, who);
  const [officials, notices] = await ussfOf(db, memberIds);
  const ussfIds = await Promise.all(
    officials.flatMap(({ ussfIdSealed }) => (ussfIdSealed ? [keys.open(ussfIdSealed)] : [])),
  );
  const recipient = (email: string) => mailRecipient(ports, associationId, email);
  const candidates = theirs.filter(({ source }) => source === 'checkr-webhook').map(({ externalId }) => externalId);
  const knownBy: KnownBy = {
    ...{ associationId, memberIds, closedEmails, ownEmails, emails, candidates },
    sortNames: [...new Set(identities.map(sortNameOf))],
    completions: theirs.map(({ id }) => id),
    released: released.map(({ id }) => id),
    officials: await hashAll(ports, [
      ...ownEmails.map((email) => `official/${email}`),
      ...identities.flatMap(({ firstName, lastName }) => [
        `official/${foldName(`${firstName} ${lastName}`)}`,
        `official/${foldName(`${lastName}, ${firstName}`)}`,
      ]),
    ]),
    recipients: await Promise.all(emails.map(recipient)),
    sharedRecipients: await Promise.all(emails.filter((email) => others.here.has(email)).map(recipient)),
    closedHashes: await hashAll(ports, closedEmails),
    tries: await hashAll(ports, [...closedEmails.flatMap(triesOf), ...memberIds.map((id) => `ussf/${id}`)]),
  };
  const traces: Traces = {
    ...{ associationId, ownEmails, closedEmails, ussfIds },
    soleEmails: emails.filter((email) => !others.members.has(email)),
    erasedAt: now.toISOString(),
    memberIds: [...memberIds],
    identities: [...identities],
    externalIds: theirs.map(({ externalId }) => externalId),
    noticeMails: notices.flatMap(({ mailKey }) => (mailKey === null ? [] : [mailKey])),
  };
  return { traces, knownBy, takenFor: await onceTakenFor(db, memberIds) };
}

/** As the routes that count tries name them. */
const triesOf = (email: string): string[] =>
  ['sign-in', 'ask-for-code', 'ask-for-link', 'register', 'account-request'].map((what) => `${what}/${email}`);

const hashAll = (ports: Ports, texts: readonly string[]): Promise<string[]> =>
  Promise.all([...new Set(texts)].map((text) => ports.keys.hash(text)));

/** What is theirs for certain goes; what was only near to them may be somebody else's, who is not on the books yet, and is let go. */
async function completionsOfThem(ports: Ports, who: KnownPerson) {
  const hashes = await Promise.all(who.identities.map((identity) => personHashes(ports, identity)));
  const theirs: CompletionRow[] = [];
  const released: CompletionRow[] = [];
  for (const row of await completionsAround(ports.db, who.associationId, who.memberIds, hashes)) {
    const claimed = row.memberId !== null;
    const certain = claimed && (row.resolution === 'linked' || (row.resolution === null && row.differs?.length === 0));
    if (certain || (await isTheirs(ports, who, await personOf(ports, row)))) theirs.push(row);
    else if (claimed) released.push(row);
  }
  return { theirs, released };
}

const personOf = async (ports: Ports, row: CompletionRow): Promise<SourcePerson> =>
  JSON.parse(await ports.keys.open(row.personSealed)) as SourcePerson;
