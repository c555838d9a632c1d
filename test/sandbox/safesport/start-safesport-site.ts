// A stand-in for the SafeSport site in both generations, http and https on one port, for demos and journeys without internet.
// The Host header chooses: safesporttrained.org is today's site, safesport.org the legacy one; elsewhere /absorb/ and /legacy/.
// It is a separate program: it knows Touchline only by its webhook address.
import { createServer as createHttpServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { Accounts } from './accounts.ts';
import { answerApi, type Site } from './answer-api.ts';
import type { SafesportAssociation } from './associations.ts';
import { readPage } from './read-page.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';
import { CompletionSender, type Resend, type SentCompletion } from './send-completion.ts';

const TLS_HANDSHAKE = 0x16;
/** No script but the site's own: what an extension must live with. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";

export interface SafesportSiteOptions {
  /** 0 or absent: any free port. */
  port?: number;
  webhooks: { touchlineUrl: string; associations: SafesportAssociation[]; now?: () => Date };
}

export interface SafesportSite {
  url: string;
  port: number;
  /** Every message sent to Touchline, oldest first, with the answer it got. */
  completions: SentCompletion[];
  resend(sent: SentCompletion, how: Resend, birthDate?: string): Promise<SentCompletion>;
  close(): Promise<void>;
}

export async function startSafesportSite(options: SafesportSiteOptions): Promise<SafesportSite> {
  const now = options.webhooks.now ?? (() => new Date());
  const sender = new CompletionSender(options.webhooks.touchlineUrl, now);
  const site: Site = { associations: options.webhooks.associations, accounts: new Accounts(), sender, now };
  const listener = answerRequest(site);
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
    door.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = door.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    completions: sender.sent,
    resend: (sent, how, birthDate) => sender.resend(sent, how, birthDate),
    close: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function answerRequest(site: Site): RequestListener {
  return async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      if (pathname.startsWith('/api/')) {
        const session = /(?:^|;\s*)session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
        const call = { operation: `${request.method} ${pathname}`, body: await readJson(request), session };
        const answer = await answerApi(site, call);
        if (answer.session) response.setHeader('set-cookie', `session=${answer.session}; HttpOnly; Path=/`);
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
        return;
      }
      const page = await readPage(pathname, request.headers.host ?? '');
      response
        .writeHead(page.status, { 'content-type': page.type, 'content-security-policy': CONTENT_SECURITY_POLICY })
        .end(page.body);
    } catch (reason) {
      response.writeHead(500).end(reason instanceof Error ? reason.message : 'Broken');
    }
  };
}

async function readJson(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {};
}
