// Weighs what a page has to fetch, tag by tag, against the budgets of widget-budgets.ts. Pure but for the compressor.
import type { Tag } from './build-widget.ts';
import { type Chunk, chunkOf, closure, inTheEnd, wordsOf } from './chunk-graph.ts';
import {
  ALL_TAGS_LIMIT_BYTES,
  type Budget,
  brotliBytes,
  GRID_LIMIT_BYTES,
  LANDING_FIRST_PAINT_LIMIT_BYTES,
  LOADER_LIMIT_BYTES,
  UPLOADER_LATER_LIMIT_BYTES,
  UPLOADER_LIMIT_BYTES,
} from './widget-budgets.ts';

/**
 * Those a league puts beside each other on its own pages. Reviewing is an association's own; signing in is fetched when somebody wants to;
 * registering stands on a page of its own, before anybody has a dot.
 */
const PUBLIC_TAGS: readonly Tag[] = [
  'safesport-landing',
  'status-dot',
  'status-dot-grid',
  'certificate-uploader',
  'ussf-certifications',
  'coach-requirements',
];

/** What a tag imports by itself later; the loader asks for it at once. */
export const SOON: Partial<Record<Tag, readonly string[]>> = {
  'safesport-landing': ['safesport-landing/landing-flow.ts'],
};

const sum = (chunks: Iterable<Chunk>): number => [...chunks].reduce((bytes, { code }) => bytes + brotliBytes(code), 0);

export const budgetsOf = (chunks: readonly Chunk[], loader: string): Budget[] => {
  const closureOf = (source: string) => closure(chunks, chunkOf(chunks, source));
  const withWords = (set: Set<Chunk>) =>
    new Set([...set, ...wordsOf(chunks, set, 'en').flatMap((chunk) => [...closure(chunks, chunk)])]);
  const tag = (name: Tag) => withWords(closureOf(`/${name}-define.ts`));
  // What every tag stands on: Lit, the base class, the client, the dot and the states' words.
  const shared = new Set([...tag('status-dot'), ...closureOf('/touchline-sign-in-define.ts')]);
  shared.delete(chunkOf(chunks, '/touchline-sign-in-define.ts'));
  const uploader = [...inTheEnd(chunks, chunkOf(chunks, '/certificate-uploader-define.ts'))].filter(
    (chunk) => !shared.has(chunk),
  );
  const own = (name: Tag) => [...tag(name)].filter((chunk) => !shared.has(chunk));
  const everyPublicTag = new Set(
    PUBLIC_TAGS.flatMap((name) => [
      ...tag(name),
      ...(SOON[name] ?? []).flatMap((source) => [...withWords(closureOf(source))]),
    ]),
  );
  const loaderBytes = brotliBytes(loader);
  return [
    { name: 'loader', bytes: loaderBytes, limitBytes: LOADER_LIMIT_BYTES },
    {
      name: 'all before the landing’s first paint',
      bytes: loaderBytes + sum(tag('safesport-landing')),
      limitBytes: LANDING_FIRST_PAINT_LIMIT_BYTES,
    },
    { name: 'uploader, with its English', bytes: sum(own('certificate-uploader')), limitBytes: UPLOADER_LIMIT_BYTES },
    { name: 'uploader, with all it fetches later', bytes: sum(uploader), limitBytes: UPLOADER_LATER_LIMIT_BYTES },
    { name: 'grid, with its English', bytes: sum(own('status-dot-grid')), limitBytes: GRID_LIMIT_BYTES },
    { name: 'a page of all public tags', bytes: loaderBytes + sum(everyPublicTag), limitBytes: ALL_TAGS_LIMIT_BYTES },
  ];
};
