// The text of a PDF, or why there is none. A program reads it, so it decides nothing; what it cannot read it calls by its name. Bounded in
// pages, pieces of text and unpacked bytes: whoever sends a file does not say how long we work on it.
import { CERTIFICATE_PAGES_MAX, CERTIFICATE_TEXT_MAX_CHARACTERS, CERTIFICATE_TEXT_MAX_ITEMS } from './limits.ts';
import { pdfIsBounded } from './pdf-is-bounded.ts';

export type PdfText = { text: string } | { problem: 'encrypted' | 'broken' };

/** @param bytes taken over by the reader: they are empty afterwards. */
export async function readText(bytes: Uint8Array<ArrayBuffer>): Promise<PdfText> {
  if (!pdfIsBounded(bytes)) {
    console.warn(JSON.stringify({ at: 'read-text', problem: 'unbounded' }));
    return { text: '' };
  }
  try {
    const { getDocumentProxy } = await import('unpdf');
    const pdf = await getDocumentProxy(bytes);
    try {
      const text = await textOf(pdf);
      const fields = fieldValues(await pdf.getFieldObjects());
      return { text: [text, ...fields].join('\n').slice(0, CERTIFICATE_TEXT_MAX_CHARACTERS) };
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    console.warn(JSON.stringify({ at: 'read-text', problem: name }));
    return { problem: name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
}

/** What was filled into a form that nobody flattened: page text does not contain it. A line a field, "name: value". */
function fieldValues(fields: Record<string, unknown[]> | null): string[] {
  return Object.entries(fields ?? {})
    .slice(0, CERTIFICATE_TEXT_MAX_ITEMS)
    .flatMap(([name, parts]) =>
      parts.flatMap((part) => {
        const value = typeof part === 'object' && part !== null && 'value' in part ? part.value : '';
        return typeof value === 'string' && value.trim() !== '' ? [`${name}: ${value}`] : [];
      }),
    );
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

async function textOf(pdf: Pdf): Promise<string> {
  let text = '';
  let items = 0;
  const isFull = () => items >= CERTIFICATE_TEXT_MAX_ITEMS || text.length >= CERTIFICATE_TEXT_MAX_CHARACTERS;
  for (let number = 1; number <= Math.min(pdf.numPages, CERTIFICATE_PAGES_MAX) && !isFull(); number++) {
    const reader = (await pdf.getPage(number)).streamTextContent().getReader();
    while (!isFull()) {
      const { done, value } = await reader.read();
      if (done) break;
      for (const item of value.items) {
        items++;
        if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
      }
    }
    // What is not read is not worked out either.
    if (isFull()) await reader.cancel(new Error('Enough has been read'));
    text += '\n';
  }
  return text.replace(/[^\S\n]+/g, ' ').slice(0, CERTIFICATE_TEXT_MAX_CHARACTERS);
}
