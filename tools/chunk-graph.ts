// Which built chunks need which: what has to be there before one runs, the words it asks for, and what it may fetch in the end. Pure.
import type { Rolldown } from 'vite';

export type Chunk = Rolldown.OutputChunk;

/** A chunk and everything it imports before it can run. */
export const closure = (chunks: readonly Chunk[], first: Chunk, into = new Set<Chunk>()): Set<Chunk> => {
  if (into.has(first)) return into;
  into.add(first);
  for (const name of first.imports) closure(chunks, chunks.find(({ fileName }) => fileName === name)!, into);
  return into;
};

export const chunkOf = (chunks: readonly Chunk[], source: string): Chunk =>
  chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source))!;

/** The words a set of chunks will ask for, in one language. */
export const wordsOf = (chunks: readonly Chunk[], from: Iterable<Chunk>, language: string): Chunk[] =>
  [...new Set([...from].flatMap(({ dynamicImports }) => dynamicImports))]
    .map((name) => chunks.find(({ fileName }) => fileName === name)!)
    .filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`.${language}.ts`));

/** A chunk with all it may fetch later, but the other language and other tags. */
export const inTheEnd = (chunks: readonly Chunk[], first: Chunk, into = new Set<Chunk>()): Set<Chunk> => {
  for (const each of closure(chunks, first)) {
    if (into.has(each)) continue;
    into.add(each);
    for (const name of each.dynamicImports) {
      const later = chunks.find(({ fileName }) => fileName === name)!;
      if (!/(\.es|-define)\.ts$/.test(later.facadeModuleId ?? '')) inTheEnd(chunks, later, into);
    }
  }
  return into;
};
