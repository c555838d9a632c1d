// Calendar feeds of the tests in workerd: https://calendar.test/<name>, set with PUT, read with an ETag. Runs in node.
import { type Request as MiniflareRequest, Response } from 'miniflare';

const calendars = new Map<string, { text: string; etag: string; answers: number[] }>();

export async function answerCalendar(request: MiniflareRequest): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const known = calendars.get(pathname);
  if (request.method === 'PUT') {
    const text = await request.text();
    calendars.set(pathname, { text, etag: `"${text.length}-${Math.random()}"`, answers: known?.answers ?? [] });
    return new Response(null, { status: 204 });
  }
  if (!known) return new Response('nothing here', { status: 404 });
  if (searchParams.has('log')) return Response.json(known.answers);
  const status = request.headers.get('if-none-match') === known.etag ? 304 : 200;
  known.answers.push(status);
  return new Response(status === 304 ? null : known.text, { status, headers: { etag: known.etag } });
}
