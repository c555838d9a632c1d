// The ports of the demo, counted from the Worker's, and whether anybody listens on them already.
import { connect } from 'node:net';
import type { DemoPorts } from '../test/sandbox/start-demo.ts';

export const DEFAULT_PORT = 8787;
/** So that the default gives 8787, 8790, 8791, 8725 and 8792. */
const OFFSETS: DemoPorts = { worker: 0, sandbox: 3, safesport: 4, smtp: -62, ussf: 5 };
const LOWEST_PORT = 1024 + 62;
const HIGHEST_PORT = 65_535 - 5;

/** @throws with a sentence when the text is no usable port. */
export function demoPorts(text: string | undefined): DemoPorts {
  const base = text === undefined ? DEFAULT_PORT : Number(text);
  if (!Number.isInteger(base) || base < LOWEST_PORT || base > HIGHEST_PORT) {
    throw new Error(`--port wants a number from ${LOWEST_PORT} to ${HIGHEST_PORT}, not "${text}".`);
  }
  const entries = Object.entries(OFFSETS).map(([name, offset]) => [name, base + offset]);
  return Object.fromEntries(entries) as unknown as DemoPorts;
}

/** @throws with a sentence that names the ports that are in use. */
export async function expectFree(ports: DemoPorts): Promise<void> {
  const all = Object.values(ports) as number[];
  const taken = (await Promise.all(all.map(listens))).flatMap((isTaken, index) => (isTaken ? [all[index]] : []));
  if (taken.length === 0) return;
  const are = taken.length === 1 ? `Port ${taken[0]} is` : `Ports ${taken.join(', ')} are`;
  throw new Error(
    `${are} in use, perhaps by another demo. Stop it, or take others: npm start -- --port ${ports.worker + 1000}`,
  );
}

const listens = async (port: number): Promise<boolean> =>
  (await answers(port, '127.0.0.1')) || (await answers(port, '::1'));

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.unref();
    socket.once('connect', () => socket.destroy());
  });
}
