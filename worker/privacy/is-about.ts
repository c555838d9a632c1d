// Does a message that came in speak of this person? By what its source calls them, by the person it names, or, where nobody understood it, by
// their address or their full name with their birth date standing in it. A household shares addresses: where somebody else here has the
// address too it says nothing alone.
import * as z from 'zod/mini';
import { CheckrCandidate, CheckrReport } from '../../contract/background-checks/checkr-event.ts';
import { UserLicenseUpdate } from '../../contract/ussf/ussf.ts';
import { candidateNews } from '../background-checks/checkr-to-event.ts';
import type { InboxRow } from '../intake/inbox.store.ts';
import { foldName } from '../people/rules/fold-name.ts';
import type { SourcePerson } from '../people/rules/match-identity.ts';
import type { Ports } from '../platform/ports.ts';
import { isTheirs } from '../safesport/whose-completion.ts';
import { understand } from '../sources/drain-inbox.ts';
import { addressesIn } from './addresses-in.ts';
import { openOrEmpty } from './open-or-empty.ts';
import type { Traces } from './traces.ts';

interface Said {
  ids: readonly string[];
  person: SourcePerson | null;
}

export async function isAbout(ports: Ports, traces: Traces, row: InboxRow): Promise<boolean> {
  const text = await openOrEmpty(ports, row.bodySealed);
  const said = await whatItSays(ports, row, text);
  if (!said) return namesThem(traces, text);
  const known = [...traces.externalIds, ...traces.ussfIds, ...traces.memberIds];
  if (said.ids.some((id) => known.includes(id))) return true;
  return said.person !== null && (await isTheirs(ports, traces, said.person));
}

/** Null where nobody understands it. */
async function whatItSays(ports: Ports, row: InboxRow, text: string): Promise<Said | null> {
  try {
    if (row.source === 'ussf-webhook') {
      return { ids: [z.parse(UserLicenseUpdate, JSON.parse(text)).ussf_id], person: null };
    }
    if (row.source === 'checkr-webhook') return whatCheckrSays(JSON.parse(text), row.messageId);
    const reported = await understand(ports, row);
    if ('problem' in reported) return null;
    const { externalId, person } = 'unfinished' in reported ? reported.unfinished : reported;
    return { ids: [externalId], person };
  } catch {
    return null;
  }
}

function whatCheckrSays(body: unknown, messageId: string): Said {
  const report = CheckrReport.safeParse(body);
  const message = report.success ? asCandidate(report.data) : z.parse(CheckrCandidate, body);
  const { candidateId, customId, person } = candidateNews(message, messageId);
  return { ids: [candidateId, ...(customId === null ? [] : [customId])], person };
}

/** Whom a report is about, whatever it says of them. */
const asCandidate = ({ created_at, data: { object } }: CheckrReport): CheckrCandidate => ({
  type: 'candidate.in-report',
  created_at,
  data: { object: { ...object.candidate, id: object.candidate_id } },
});

function namesThem({ identities, ownEmails }: Traces, text: string): boolean {
  const addresses = addressesIn(text);
  if (ownEmails.some((email) => addresses.has(email))) return true;
  const folded = foldName(text);
  return identities.some(
    ({ firstName, lastName, birthDate, email }) =>
      [firstName, lastName].every((name) => folded.includes(foldName(name))) &&
      (text.includes(birthDate) || addresses.has(email)),
  );
}
