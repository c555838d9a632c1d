// GET .../ussf-report: everyone's registration status as CSV, a line a certificate, streamed however many they are. Officials
// without a certificate have a line of their own. Columns: worker/README.md.

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { operation } from '../platform/operation.ts';
import type { Ports } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { CSV_MARK, csvLine } from '../platform/table/csv-line.ts';
import { showCertification } from './show-certifications.ts';
import { type ReportCursor, readReportPage } from './ussf-report.store.ts';

const COLUMNS = [
  'Last name',
  'First name',
  'Organization',
  'USSF ID',
  'Look-up',
  'Certificate',
  'Kind',
  'Status',
  'Issued',
  'Last day',
  'Days left',
  'Issuer',
  'Last read',
];

export const getUssfReport = operation(administrator(), inOrganization('see-people'), async (c) => {
  const { ports, place } = c.var;
  const today = dayAt(ports.now, place.policy.timeZone);
  const name = `ussf-certifications-${place.row.slug}-${today}.csv`;
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  return c.body(streamOf(ports, place, today), 200, headers);
});

/** A page is read when the one before has been taken. */
function streamOf(ports: Ports, place: PlacedOrganization, today: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const seen = new Set<string>();
  let after: ReportCursor | null = null;
  let first = true;
  return new ReadableStream({
    async pull(controller) {
      const page = await readReportPage(ports.db, place.row.path, after);
      const lines = first ? [CSV_MARK + csvLine(COLUMNS)] : [];
      for (const each of page.people) {
        // Registered in two clubs, they have their lines once.
        if (seen.has(each.member.id)) continue;
        seen.add(each.member.id);
        lines.push(...(await linesOf(ports, each, page.held.get(each.member.id) ?? [], today)));
      }
      if (lines.length > 0) controller.enqueue(encoder.encode(lines.join('')));
      first = false;
      after = page.last;
      if (page.last === null) controller.close();
    },
  });
}

type Page = Awaited<ReturnType<typeof readReportPage>>;
type Held = NonNullable<ReturnType<Page['held']['get']>>;

async function linesOf(
  ports: Ports,
  { member, official, organization }: Page['people'][number],
  held: Held,
  today: string,
) {
  const number = official?.ussfIdSealed ? await ports.keys.open(official.ussfIdSealed) : '';
  const who = [member.lastName, member.firstName, organization, number, official?.state ?? 'not-asked'];
  const read = official?.lookedAt ?? '';
  if (held.length === 0) return [csvLine([...who, '', '', '', '', '', '', '', read])];
  return held
    .map((row) => showCertification(row, today))
    .map(({ title, license, kind, state, issueDate, expirationDate, daysLeft, issuer }) =>
      csvLine([
        ...who,
        title ?? license,
        kind,
        state,
        issueDate ?? '',
        expirationDate ?? '',
        daysLeft === null ? '' : String(daysLeft),
        issuer ?? '',
        read,
      ]),
    );
}
