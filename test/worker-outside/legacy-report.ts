// A legacy report for the tests in workerd: at https://legacy.test/<world>/progress, with rows, a token and troubles that a test
// orders at /<world>/orders. Pages as the published sample clients expect. Runs in node, beside workerd.
import { type Request as MiniflareRequest, Response } from 'miniflare';

interface World {
  token: string;
  rows: { dateCompleted: string | null }[];
  /** Statuses answered instead of a page, first come first. */
  failures: { status: number; retryAfter?: string }[];
  asked: unknown[];
}

interface Question {
  token: string;
  startDate: string;
  endDate: string;
  completed?: boolean;
  start?: number;
  number?: number;
}

const worlds = new Map<string, World>();

export async function answerLegacyReport(request: MiniflareRequest): Promise<Response> {
  const [, name = '', what] = new URL(request.url).pathname.split('/');
  const world = worlds.get(name) ?? { token: '', rows: [], failures: [], asked: [] };
  worlds.set(name, world);
  if (what === 'orders') {
    Object.assign(world, await request.json());
    return Response.json(world);
  }
  const question = (await request.json()) as Question;
  world.asked.push(question);
  const failure = world.failures.shift();
  if (failure) {
    const headers = failure.retryAfter ? { 'retry-after': failure.retryAfter } : undefined;
    return new Response('not now', { status: failure.status, ...(headers ? { headers } : {}) });
  }
  if (question.token !== world.token) return new Response('no', { status: 401 });
  const { startDate, endDate, start = 0, number = 100 } = question;
  const within = world.rows.filter(
    ({ dateCompleted }) =>
      dateCompleted !== null && dateCompleted >= startDate && dateCompleted.slice(0, 10) <= endDate,
  );
  return Response.json({ count: within.length, rows: within.slice(start, start + number) });
}
