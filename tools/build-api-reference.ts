// Writes the API reference into dist/widget/: openapi.json for programs, pages/api.html for people, with the examples that the
// tests run.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { openApiDocument } from '../worker/open-api/document.ts';
import { type ApiDocument, apiPage } from './api-page.ts';
import { plainPage } from './hosted-page.ts';

const EXAMPLES = new URL('../worker/open-api/examples/', import.meta.url);

export async function buildApiReference(out: string): Promise<void> {
  const document = openApiDocument();
  await writeFile(`${out}openapi.json`, JSON.stringify(document));
  const files = (await readdir(EXAMPLES)).sort();
  const examples = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(new URL(file, EXAMPLES), 'utf8') })),
  );
  await writeFile(`${out}pages/api.html`, plainPage('API', apiPage(document as unknown as ApiDocument, examples)));
}
