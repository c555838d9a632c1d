import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ArchiveEntry, writeArchive } from '../../../worker/privacy/write-archive.ts';

const PIECE_BYTES = 64 * 1024;
const PIECES = 160;

describe('an archive', () => {
  it('reads of a file of 10 MB no more than has been taken from it, and a few pieces', async () => {
    let read = 0;
    async function* body(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < PIECES; at++) {
        read += PIECE_BYTES;
        yield new Uint8Array(PIECE_BYTES).fill(at);
      }
    }
    async function* entries(): AsyncGenerator<ArchiveEntry> {
      yield { name: 'large.pdf', changedAt: new Date('2026-08-01T00:00:00Z'), body: body() };
    }
    let taken = 0;
    let furthest = 0;
    const parts: Uint8Array[] = [];
    for await (const part of writeArchive(entries()) as unknown as AsyncIterable<Uint8Array>) {
      taken += part.length;
      parts.push(part);
      furthest = Math.max(furthest, read - taken);
    }
    expect(furthest).toBeLessThanOrEqual(4 * PIECE_BYTES);
    const whole = new Uint8Array(await new Response(new Blob(parts)).arrayBuffer());
    expect(unzipSync(whole)['large.pdf']?.length).toBe(PIECES * PIECE_BYTES);
  });

  it('ends its files when the reader goes away', async () => {
    let ended = false;
    async function* entries(): AsyncGenerator<ArchiveEntry> {
      try {
        for (;;) yield { name: 'one.txt', changedAt: new Date('2026-08-01T00:00:00Z'), body: [new Uint8Array(10)] };
      } finally {
        ended = true;
      }
    }
    const reader = writeArchive(entries()).getReader();
    await reader.read();
    await reader.cancel();
    expect(ended).toBe(true);
  });
});
