// League pages of the tests in workerd: https://<name>.page.test/…, set with PUT and read as a visitor would. Runs in node.
import { type Request as MiniflareRequest, Response } from 'miniflare';

const pages = new Map<string, { text: string; policy: string | null; location: string | null }>();

export async function answerPage(request: MiniflareRequest): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'PUT') {
    const [policy, location] = [request.headers.get('x-policy'), request.headers.get('x-location')];
    pages.set(origin + pathname, { text: await request.text(), policy, location });
    return new Response(null, { status: 204 });
  }
  const page = pages.get(origin + pathname);
  if (!page) return new Response('nothing here', { status: 404 });
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
  if (page.policy) headers['content-security-policy'] = page.policy;
  if (page.location) headers.location = page.location;
  return new Response(page.text, { status: page.location ? 302 : 200, headers });
}
