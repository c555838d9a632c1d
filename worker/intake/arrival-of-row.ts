// A report's row as a message of the inbox. Its id is its content: the same row in two reports, or fetched twice, is one message.
import type { Source } from '../../contract/core/source.ts';
import type { Ports } from '../platform/ports.ts';
import { sha256 } from '../platform/seal.ts';
import type { Arrival } from './inbox.store.ts';
import type { ReportRow } from './report-row.ts';

export async function arrivalOfRow(
  ports: Ports,
  associationId: string,
  source: Source,
  row: ReportRow,
): Promise<Arrival> {
  const body = JSON.stringify(row);
  const bodyHash = await sha256(new TextEncoder().encode(body));
  const receivedAt = ports.now.toISOString();
  const bodySealed = await ports.keys.seal(body);
  return { associationId, source, messageId: `row_${bodyHash}`, receivedAt, bodyHash, bodySealed, status: 'waiting' };
}
