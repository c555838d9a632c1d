// A body read up to a limit, with a Content-Length or without.
import { Refused } from '../errors.ts';

export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const claimed = request.headers.get('content-length');
  if (Number(claimed ?? 0) > maxBytes) throw new Refused('too-big');
  // HTTP itself holds a body to its Content-Length; only one without is counted here.
  if (claimed !== null) return new Uint8Array(await request.arrayBuffer());
  const parts: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    for await (const part of request.body as ReadableStream<Uint8Array>) {
      size += part.length;
      if (size > maxBytes) throw new Refused('too-big');
      parts.push(part);
    }
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
