// An association that asks a legacy report of its own, and the report to be asked.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { poll } from '../../../worker/intake/poll.schema.ts';
import { aSignIn, call } from './a-sign-in.ts';
import { aTree } from './a-tree.ts';

export interface Orders {
  rows?: object[];
  token?: string;
  failures?: { status: number; retryAfter?: string }[];
}

export const POLL_TOKEN = 'a token of theirs';

export const aRow = (index: number, dateCompleted: string | null) => ({
  transactionId: index,
  firstName: 'Ana',
  lastName: `Ortiz${index}`,
  email: `ana${index}@example.org`,
  activityTitle: 'SafeSport Trained - U.S. Soccer Federation',
  dateCompleted: dateCompleted === null ? null : `${dateCompleted}T12:00:00`,
});

/** @param due when it is asked first; the clock of the settings is the machine's. */
export async function aPolling(orders: Orders = {}, due?: Date) {
  const tree = await aTree();
  const token = await aSignIn(`owner@${tree.association}.example`);
  const world = crypto.randomUUID();
  const order = async (given: Orders) =>
    fetch(`https://legacy.test/${world}/orders`, { method: 'POST', body: JSON.stringify(given) });
  await order({ token: POLL_TOKEN, ...orders });
  const path = `/v1/organizations/${tree.association}/sources/legacy-report`;
  const setting = { url: `https://legacy.test/${world}/progress`, token: POLL_TOKEN, everyHours: 6, enabled: true };
  // Switched on by the test's own clock: the queue's call would ask at the machine's.
  const answer = await call('PUT', path, { token, body: { ...setting, enabled: due === undefined } });
  if (due) await drizzle(env.DB).update(poll).set({ dueAt: due.toISOString() });
  const asked = async () => {
    const state = (await (await order({})).json()) as {
      asked: { start: number; startDate: string; endDate: string }[];
    };
    return state.asked;
  };
  return { tree, token, path, setting, answer, order, asked };
}
