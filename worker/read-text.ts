// The text of a PDF, or why there is none. A program reads it, so it decides nothing; what it cannot read it calls by its name.
import { CERTIFICATE_TEXT_MAX_CHARACTERS } from './limits.ts';

export type PdfText = { text: string } | { problem: 'encrypted' | 'broken' };

/** @param bytes taken over by the reader: they are empty afterwards. */
export async function readText(bytes: Uint8Array<ArrayBuffer>): Promise<PdfText> {
  try {
    const { extractText, getDocumentProxy } = await import('unpdf');
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    return { text: text.slice(0, CERTIFICATE_TEXT_MAX_CHARACTERS) };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    console.warn(JSON.stringify({ at: 'read-text', problem: name }));
    return { problem: name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
}
