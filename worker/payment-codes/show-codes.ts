// The coordinator's view of the codes: pools with their counts, who waits, who got which. A code itself is only its last characters.
import type { CodePool, PaymentCodes } from '../../contract/payment-codes/payment-code.ts';
import type { RequirementsItem } from '../../contract/settings/requirements-page.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import type { Ports } from '../platform/ports.ts';
import { ownCodeItems } from './code-items.ts';
import { CODE_REQUESTS_SHOWN } from './limits.ts';
import { countCodes, givenRequests, poolOf, waitingRequests } from './payment-codes.store.ts';

/** Enough to tell codes apart, too little to use one. */
const HINT_CHARACTERS = 3;

export async function showPool(ports: Ports, organizationId: string, item: RequirementsItem): Promise<CodePool> {
  const { lowAt, automatic } = await poolOf(ports.db, organizationId, item.id);
  const counts = await countCodes(ports.db, organizationId, item.id);
  return { item: item.id, title: item.title, ...counts, lowAt, automatic };
}

export async function showCodes(ports: Ports, place: PlacedOrganization): Promise<PaymentCodes> {
  const { id } = place.row;
  const pools: CodePool[] = [];
  for (const item of await ownCodeItems(ports.db, place)) pools.push(await showPool(ports, id, item));
  const waiting = await waitingRequests(ports.db, id, CODE_REQUESTS_SHOWN);
  const given = await givenRequests(ports.db, id, CODE_REQUESTS_SHOWN);
  return {
    pools,
    waiting: waiting.map(line),
    given: await Promise.all(
      given.map(async (row) => ({
        ...line(row),
        hint: (await ports.keys.open(row.code.codeSealed)).slice(-HINT_CHARACTERS),
        givenAt: row.code.givenAt ?? '',
        givenBy: row.request.decidedBy ?? '',
      })),
    ),
  };
}

const line = ({ request, member, organization }: Awaited<ReturnType<typeof waitingRequests>>[number]) => ({
  requestId: request.id,
  memberId: member.id,
  name: `${member.firstName} ${member.lastName}`,
  organization,
  item: request.item,
  askedAt: request.askedAt,
});
