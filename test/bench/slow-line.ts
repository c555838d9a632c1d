// What a page is measured on: servers as in life (brotli, HTTP/2, TLS), and the figures of a slow line for the browser to keep to.
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { generate } from 'selfsigned';

/** As Lighthouse has slow 4G: 150 ms there and back, 1.6 Mbit/s down, 0.75 up. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const packed = new Map<string, Buffer>();
const pack = (body: string | Buffer): Buffer => {
  const known = packed.get(String(body)) ?? brotliCompressSync(body);
  packed.set(String(body), known);
  return known;
};

export const send = (response: Http2ServerResponse, type: string, body: string | Buffer): void => {
  response.writeHead(200, {
    'content-type': type,
    'content-encoding': 'br',
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
  });
  response.end(pack(body));
};

type Handle = (request: Http2ServerRequest, response: Http2ServerResponse) => void;

export const listen = async (handle: Handle): Promise<{ stop(): void; url: string }> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createSecureServer({ key, cert }, handle);
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => sessions.add(session));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
};
