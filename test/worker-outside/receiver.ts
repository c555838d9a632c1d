// The outside world of the tests in workerd: a league's own receiver at https://receiver.test/<name>/<manner>. It keeps
// what came under the name, and answers in the manner asked for. Runs in node, beside workerd.
import { type Request as MiniflareRequest, Response } from 'miniflare';
import { answerCalendar } from './calendars.ts';
import { answerLegacyReport } from './legacy-report.ts';
import { answerMailServer } from './mail-server.ts';
import { answerPage } from './pages.ts';
import { answerUssf } from './ussf-worlds.ts';

interface Received {
  headers: Record<string, string>;
  body: string;
}

const received = new Map<string, Received[]>();

export async function receiver(request: MiniflareRequest): Promise<Response> {
  const { hostname, pathname } = new URL(request.url);
  const [, name = '', manner = ''] = pathname.split('/');
  if (hostname === 'calendar.test') return answerCalendar(request);
  if (hostname.endsWith('.page.test')) return answerPage(request);
  if (hostname === 'ussf.test') return answerUssf(request);
  if (hostname === 'mail.test') return answerMailServer(request);
  if (hostname === 'legacy.test') return answerLegacyReport(request);
  if (hostname !== 'receiver.test') return new Response('nobody here', { status: 502 });
  if (manner === 'log') return Response.json(received.get(name) ?? []);
  const headers = Object.fromEntries(request.headers);
  received.set(name, [...(received.get(name) ?? []), { headers, body: await request.text() }]);
  return answer(manner);
}

function answer(manner: string): Response | Promise<Response> {
  switch (manner) {
    case 'fails':
      return new Response('out of order '.repeat(100), { status: 500 });
    case 'later':
      return new Response('please wait', { status: 503, headers: { 'retry-after': '7200' } });
    case 'gone':
      return new Response(null, { status: 410 });
    case 'moved':
      return new Response(null, { status: 302, headers: { location: 'https://receiver.test/elsewhere/accepts' } });
    case 'hangs':
      return new Promise(() => undefined);
    default:
      return new Response(null, { status: 204 });
  }
}
