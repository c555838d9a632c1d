// The loudspeaker of one association: repeats new standings to the sockets that may hear them. It stores nothing;
// D1 is the truth, and a reader who missed a message fetches the snapshot.
import { DurableObject } from 'cloudflare:workers';
import { drizzle } from 'drizzle-orm/d1';
import { LIVE_PROTOCOL } from '../../contract/standings/live-protocol.ts';
import { officesOfSessions } from '../accounts/offices-of-sessions.store.ts';
import { may } from '../accounts/rules/may.ts';
import { idsOf } from '../organizations/organizations.store.ts';
import type { Announcement } from '../platform/announcement.ts';
import type { Env } from '../platform/env.ts';
import { LIVE_SOCKET_HOURS } from './limits.ts';

interface Listener {
  /** This organization's branch is what the socket may hear of. */
  organizationId: string;
  session: string;
  untilMs: number;
}

export class StatusBoard extends DurableObject<Env> {
  /** Only the live route calls this, after it has checked the ticket; organization and session come from there. */
  override async fetch(request: Request): Promise<Response> {
    const organizationId = request.headers.get('x-touchline-organization');
    const session = request.headers.get('x-touchline-session');
    if (!organizationId || !session) return new Response(null, { status: 400 });
    const [client, server] = Object.values(new WebSocketPair()) as [WebSocket, WebSocket];
    this.ctx.acceptWebSocket(server);
    const untilMs = Date.now() + LIVE_SOCKET_HOURS * 3_600_000;
    server.serializeAttachment({ organizationId, session, untilMs } satisfies Listener);
    return new Response(null, { status: 101, webSocket: client, headers: { 'sec-websocket-protocol': LIVE_PROTOCOL } });
  }

  /**
   * Who listens is asked anew at each word: nobody hears a thing after their session or their office ended.
   * @param paths the branches on which the member is registered.
   */
  async announce(paths: string[], said: Announcement): Promise<void> {
    const here = this.ctx.getWebSockets().flatMap((socket) => {
      const { organizationId, session, untilMs } = socket.deserializeAttachment() as Listener;
      const path = paths.map((each) => upTo(each, organizationId)).find((each) => each !== null);
      return path === undefined ? [] : [{ socket, session, untilMs, path }];
    });
    if (here.length === 0) return;
    const now = new Date();
    const offices = await officesOfSessions(
      drizzle(this.env.DB),
      here.map(({ session }) => session),
      now,
    );
    const [everybody, association] = [JSON.stringify(said.everybody), JSON.stringify(said.association)];
    for (const { socket, session, untilMs, path } of here) {
      const held = offices.get(session) ?? [];
      if (now.getTime() > untilMs || !may(held, 'see-people', path)) socket.close(4001, 'Please connect again');
      else socket.send(may(held, 'see-results', path) ? association : everybody);
    }
  }

  /** Sockets only listen; what they say is a sign of life at most. */
  override webSocketMessage(): void {}

  override webSocketClose(socket: WebSocket, code: number): void {
    socket.close(code === 1005 || code === 1006 ? 1000 : code);
  }
}

/** The part of a path that ends with this organization; null when it does not lie there. */
function upTo(path: string, organizationId: string): string | null {
  const ids = idsOf(path);
  const at = ids.indexOf(organizationId);
  return at < 0 ? null : `${ids.slice(0, at + 1).join('/')}/`;
}
