// What a file imports, as paths from the project's top; packages keep their own name.
import { dirname, join, normalize } from 'node:path';
import type { SourceFile } from './source-files.ts';

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"\n]+)['"]/g;

export function importsOf({ path, text }: SourceFile): string[] {
  return [...text.matchAll(IMPORT)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(path), name)) : name,
  );
}

/** Only what is there at run time when the file is evaluated: neither types nor what is imported later. */
export const importsAtStart = ({ path, text }: SourceFile): string[] =>
  importsOf({ path, text: text.replace(/\b(?:import|export) type [^;]*;/g, '').replace(/\bimport\(/g, '') });
