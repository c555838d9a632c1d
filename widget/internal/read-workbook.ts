// Workbooks as tables, with what unpacks them: fetched only where somebody chose one.
import { unzipSync } from 'fflate';
import { csvOfWorkbook } from '../../contract/table/workbook.ts';

/** @returns null where it is no workbook that can be read. */
export const tableOfWorkbook = (bytes: Uint8Array): string | null => csvOfWorkbook(bytes, unzipSync, TextDecoder);
