// Watches over one stage of `npm test`: where nothing has happened for too long, everything it started is ended, and the stage has failed by
// name, with the tests that were running. So the command always ends.
import { endDescendants } from './end-descendants.ts';
import { oneFailed, type Tally } from './tally.ts';

/** A sign of life: some output, or a test that began or ended. */
export type Sign = { began: string } | { ended: string } | 'output';

export async function watchStage(
  name: string,
  quietMs: number,
  act: (sign: (sign: Sign) => void) => Promise<Tally>,
): Promise<Tally> {
  const running = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const stalled = new Promise<Tally>((resolve) => {
    const end = () => {
      endDescendants(process.pid);
      const during = running.size > 0 ? ` during ${[...running].join(', ')}` : '';
      resolve(oneFailed(`${name}: nothing happened for ${Math.round(quietMs / 1000)} s${during}; it was ended`));
    };
    timer = setTimeout(end, quietMs);
  });
  const sign = (given: Sign) => {
    timer?.refresh();
    if (given === 'output') return;
    if ('began' in given) running.add(given.began);
    else running.delete(given.ended);
  };
  try {
    return await Promise.race([stalled, act(sign)]);
  } finally {
    clearTimeout(timer);
  }
}
