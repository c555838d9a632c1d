// Serves league pages of widget/hosts on one origin and the built widgets with a few canned answers on another, as in life.
// Knows no rules: what the real Worker answers is shown by the journeys.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BIG_BEAR_REQUIREMENTS } from '../sandbox/seed/big-bear-requirements.ts';

const HOSTS = fileURLToPath(new URL('../../widget/hosts/', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/widget/', import.meta.url));
const KINDS: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

const ORGANIZATION = {
  slug: 'big-bear',
  name: 'Big Bear',
  kind: 'league',
  association: { slug: 'cal-south', name: 'Cal South' },
  contact: null,
  uploadAdvice: null,
  courseTakes: null,
  requirements: ['abuse-prevention'],
};
const ANSWERS: Readonly<Record<string, unknown>> = {
  '/v1/organizations/big-bear': ORGANIZATION,
  '/v1/organizations/big-bear/summary': {
    people: 60,
    asked: { 'abuse-prevention': 60 },
    counts: { 'abuse-prevention': { draft: 20, approved: 40 } },
  },
  '/v1/organizations/big-bear/requirements-page': {
    page: BIG_BEAR_REQUIREMENTS,
    from: { slug: 'big-bear', name: 'Big Bear' },
    contact: null,
  },
  '/v1/links': { asked: true },
  '/v1/sealing-key': { key: 'BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU' },
};

/** A loader on a bad day. */
const SLOW_MS = 5000;

export interface Hosts {
  /** Of the league's pages. */
  readonly league: string;
  /** Every request to the widgets' origin, oldest first. */
  readonly asked: string[];
  /** How the widgets' origin behaves from now on. */
  behave(how: 'well' | 'api-down' | 'scripts-down' | 'loader-slow'): void;
  stop(): Promise<void>;
}

const listening = (handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<[Server, string]> =>
  new Promise((resolve) => {
    const server = createServer(handle);
    server.listen(0, '127.0.0.1', () =>
      resolve([server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`]),
    );
  });

export const serveHosts = async (): Promise<Hosts> => {
  let how: Parameters<Hosts['behave']>[0] = 'well';
  const asked: string[] = [];
  const [widgets, host] = await listening(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://widgets');
    if (request.method !== 'OPTIONS') asked.push(pathname);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Allow-Methods', '*');
    const isApi = pathname.startsWith('/v1/');
    if ((isApi && how === 'api-down') || (!isApi && how === 'scripts-down')) return response.destroy();
    if (isApi) return answer(response, ANSWERS[pathname]);
    if (how === 'loader-slow' && pathname === '/embed.js') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    // The older version is the same code at another address: to a browser, other modules with other classes.
    const path = pathname.replace(/^\/older\//, '/');
    await file(response, BUILT, extname(path) ? path : `${path}.html`, (text) => text);
  });
  const [pages, league] = await listening((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://league');
    // Any host can show any tag; the box inside the sandboxed page too.
    const tag = searchParams.get('tag') ?? 'safesport-landing';
    const fill = (text: string) =>
      text
        .replaceAll('safesport-landing', tag)
        .replaceAll('{{TAG}}', tag)
        .replaceAll('{{HOST}}', host)
        .replaceAll('{{ORGANIZATION}}', 'big-bear')
        .replaceAll('{{ORGANIZATION_NAME}}', 'Big Bear Soccer');
    void file(response, HOSTS, `${pathname}.html`, fill);
  });
  return {
    league,
    asked,
    behave: (next) => {
      how = next;
    },
    stop: async () => {
      for (const server of [widgets, pages]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
};

const answer = (response: ServerResponse, value: unknown): void => {
  response.statusCode = value ? 200 : 404;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(value ?? { code: 'not-found' }));
};

const file = async (response: ServerResponse, folder: string, path: string, fill: (text: string) => string) => {
  const text = await readFile(`${folder}${path.slice(1)}`, 'utf8').catch(() => null);
  response.statusCode = text === null ? 404 : 200;
  response.setHeader('Content-Type', KINDS[extname(path)] ?? 'text/plain');
  response.end(text === null ? '' : fill(text));
};
