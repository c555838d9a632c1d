// POST .../completion-reports: a report as CSV (text/csv) or legacy JSON (application/json). Each row goes through the same
// door as a webhook; uploading the same report twice changes nothing (B2).

import type { Source } from '../../contract/core/source.ts';
import type { CompletionReportResult } from '../../contract/safesport/completion-report.ts';
import { textOfTable } from '../../contract/table/table-text.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { arrivalOfRow } from '../intake/arrival-of-row.ts';
import { keepArrivals } from '../intake/inbox.store.ts';
import type { ReadReport } from '../intake/report-row.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { readBytes } from '../platform/http/read-bytes.ts';
import { REPORT_MAX_BYTES } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';

export const uploadCompletionReport = operation(
  administrator('uploads:write'),
  inOrganization('review'),
  associationOnly(),
  async (c) => {
    const { ports, place } = c.var;
    const text = textOfTable(await readBytes(c.req.raw, REPORT_MAX_BYTES), TextDecoder);
    const isJson = (c.req.header('content-type') ?? '').startsWith('application/json');
    const read = await (isJson ? readJson(text) : readCsv(text));
    if ('missing' in read) {
      const errors = read.missing.map((path) => ({ path, message: 'There is no such column' }));
      throw new Refused({ code: 'not-the-schema', detail: `Missing: ${read.missing.join(', ')}.`, errors });
    }
    const source: Source = isJson ? 'legacy-report' : 'csv-report';
    const arrivals = await Promise.all(
      read.report.map((row) => arrivalOfRow(ports, place.association.id, source, row)),
    );
    const accepted = await keepArrivals(ports.db, arrivals);
    await ports.wake('inbox');
    const { errors, unfinished } = read;
    const known = arrivals.length - accepted;
    return c.json({ accepted, known, unfinished, errors } satisfies CompletionReportResult, 202);
  },
);

async function readCsv(text: string): Promise<ReadReport> {
  const { readCsvReport } = await import('./read-csv-report.ts');
  return readCsvReport(text);
}

async function readJson(text: string): Promise<ReadReport> {
  const { readLegacyReport } = await import('./read-legacy-report.ts');
  try {
    return readLegacyReport(JSON.parse(text));
  } catch {
    throw new Refused({ code: 'bad-request', detail: 'The body is not JSON.' });
  }
}
