// POST .../completion-reports: a report as CSV (text/csv) or legacy JSON (application/json). Each row goes through the same
// door as a webhook; uploading the same report twice changes nothing (B2).
import type { CompletionReportResult } from '../../contract/completion-report.ts';
import type { Source } from '../../contract/source.ts';
import { textOfTable } from '../domain/table-text.ts';
import { Refused } from '../errors.ts';
import { REPORT_MAX_BYTES } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBytes } from '../middleware/read-bytes.ts';
import { operation } from '../operation.ts';
import { arrivalOfRow } from '../sources/arrival-of-row.ts';
import type { ReadReport } from '../sources/report-row.ts';
import { keepArrivals } from '../store/inbox.ts';

export const uploadCompletionReport = operation(
  administrator('uploads:write'),
  inOrganization('review'),
  associationOnly(),
  async (c) => {
    const { ports, place } = c.var;
    const text = textOfTable(await readBytes(c.req.raw, REPORT_MAX_BYTES));
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
  const { readCsvReport } = await import('../sources/csv/read-report.ts');
  return readCsvReport(text);
}

async function readJson(text: string): Promise<ReadReport> {
  const { readLegacyReport } = await import('../sources/legacy-report/read-report.ts');
  try {
    return readLegacyReport(JSON.parse(text));
  } catch {
    throw new Refused({ code: 'bad-request', detail: 'The body is not JSON.' });
  }
}
