// A stand-in for the SafeSport site in both generations, http and https on one port, for demos and journeys without internet.
// The Host header chooses: safesporttrained.org is today's site, safesport.org the legacy one; elsewhere /absorb/ and /legacy/.
// It is a separate program: it knows Touchline only by its webhook address.
import type { IncomingMessage, RequestListener } from 'node:http';
import { Accounts } from './accounts.ts';
import { answerApi, type Site } from './answer-api.ts';
import type { SafesportAssociation } from './associations.ts';
import { openDoor } from './open-door.ts';
import { readPage } from './read-page.ts';
import { CompletionSender, type Resend, type SentCompletion } from './send-completion.ts';

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
  const door = await openDoor(answerRequest(site), options.port);
  return {
    ...door,
    completions: sender.sent,
    resend: (sent, how, birthDate) => sender.resend(sent, how, birthDate),
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
