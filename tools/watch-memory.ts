// How much memory a stage of `npm test` takes at its widest: what this process and everything that descends from it hold in memory, added up
// every few seconds. Shared pages count once for each process, so the sum is rather too high than too low.
import { readFileSync } from 'node:fs';
import { descendantsOf } from './end-descendants.ts';

const EVERY_MS = 2_000;
const KILOBYTES_IN_GIGABYTE = 1024 ** 2;

/** @returns how to end it; that answers in gigabytes, or null where the system shows no memory as files. */
export function watchMemory(of = process.pid): () => number | null {
  let widest = 0;
  const look = () => {
    widest = Math.max(
      widest,
      [of, ...descendantsOf(of)].map(residentKilobytes).reduce((a, b) => a + b, 0),
    );
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return widest === 0 ? null : widest / KILOBYTES_IN_GIGABYTE;
  };
}

/** Zero of a process that ended meanwhile. */
function residentKilobytes(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
