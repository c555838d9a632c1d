// Several files as one ZIP, written while it is read: never more of a file in memory than the piece that passes through. Nothing is
// compressed, for what goes in are PDFs and pictures.

export interface ArchiveEntry {
  name: string;
  changedAt: Date;
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export function writeArchive(entries: AsyncIterable<ArchiveEntry>): ReadableStream<Uint8Array> {
  const pieces = piecesOf(entries);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function* piecesOf(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Uint8Array, undefined> {
  const { Zip, ZipPassThrough } = await import('fflate');
  const written: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    if (piece.length > 0) written.push(piece);
  });
  for await (const { name, changedAt, body } of entries) {
    const file = new ZipPassThrough(name);
    file.mtime = changedAt;
    zip.add(file);
    for await (const piece of body) {
      file.push(piece);
      yield* written.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* written.splice(0);
  }
  zip.end();
  yield* written.splice(0);
  return undefined;
}
