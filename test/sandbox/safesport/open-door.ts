// Listens for http and https on one port: the first byte of a connection tells which it is.
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { selfSignedCertificate } from './self-signed-certificate.ts';

const TLS_HANDSHAKE = 0x16;

export interface Door {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** `port` 0: any free one. */
export async function openDoor(listener: RequestListener, port = 0): Promise<Door> {
  const plain = createHttpServer(listener);
  const secure = createHttpsServer(await selfSignedCertificate(), listener);
  const sockets = new Set<Socket>();
  const door = createServer((socket) => {
    sockets.add(socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket)));
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = door.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
