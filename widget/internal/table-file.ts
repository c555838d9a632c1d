// A table as it was chosen, or made of the first sheet of an Excel workbook; what reads workbooks is fetched only for one.
import { isWorkbook, textOfTable } from '../../contract/table/table-text.ts';

const MARK_BYTES = 8;

/** @returns null for a workbook that cannot be read: an old one, one with a password, or one that is broken. */
export async function tableFile(file: File): Promise<File | null> {
  const head = new Uint8Array(await file.slice(0, MARK_BYTES).arrayBuffer());
  if (!isWorkbook(head)) return file;
  const { tableOfWorkbook } = await import('./read-workbook.ts');
  const csv = tableOfWorkbook(new Uint8Array(await file.arrayBuffer()));
  return csv === null ? null : new File([csv], file.name, { type: 'text/csv' });
}

/** Its text, in whatever letters it was saved. */
export async function tableText(file: File): Promise<string | null> {
  const table = await tableFile(file);
  return table && textOfTable(new Uint8Array(await table.arrayBuffer()), TextDecoder);
}
