// The text of a PDF, or why there is none. A program reads it, so it decides nothing; what it cannot read it calls by its name.
import { CERTIFICATE_TEXT_MAX_CHARACTERS } from './limits.ts';

export type PdfText = { text: string } | { problem: 'encrypted' | 'broken' };

/** @param bytes taken over by the reader: they are empty afterwards. */
export async function readText(bytes: Uint8Array<ArrayBuffer>): Promise<PdfText> {
  try {
    const { extractText, getDocumentProxy } = await import('unpdf');
    const document = await getDocumentProxy(bytes);
    const { text } = await extractText(document, { mergePages: true });
    const fields = fieldValues(await document.getFieldObjects());
    return { text: [text, ...fields].join('\n').slice(0, CERTIFICATE_TEXT_MAX_CHARACTERS) };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    console.warn(JSON.stringify({ at: 'read-text', problem: name }));
    return { problem: name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
}

/** What was filled into a form that nobody flattened: page text does not contain it. A line a field, "name: value". */
function fieldValues(fields: Record<string, unknown[]> | null): string[] {
  return Object.entries(fields ?? {}).flatMap(([name, parts]) =>
    parts.flatMap((part) => {
      const value = typeof part === 'object' && part !== null && 'value' in part ? part.value : '';
      return typeof value === 'string' && value.trim() !== '' ? [`${name}: ${value}`] : [];
    }),
  );
}
