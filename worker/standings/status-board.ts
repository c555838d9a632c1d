// The loudspeaker of one association: repeats new standings to the sockets that may hear them. It stores nothing;
// D1 is the truth, and a reader who missed a message fetches the snapshot.
import { DurableObject } from 'cloudflare:workers';
import { LIVE_PROTOCOL } from '../../contract/standings/live-protocol.ts';
import type { Announcement } from '../platform/announcement.ts';
import type { Env } from '../platform/env.ts';
import { LIVE_SOCKET_HOURS } from './limits.ts';

interface Listener {
  /** The branch of the tree this socket may hear of. */
  path: string;
  untilMs: number;
  /** May know how a background check came out. */
  results: boolean;
}

export class StatusBoard extends DurableObject<Env> {
  /** Only the live route calls this, after it has checked the ticket; the branch comes from there. */
  override async fetch(request: Request): Promise<Response> {
    const path = request.headers.get('x-touchline-path');
    if (!path) return new Response(null, { status: 400 });
    const [client, server] = Object.values(new WebSocketPair()) as [WebSocket, WebSocket];
    this.ctx.acceptWebSocket(server);
    const results = request.headers.get('x-touchline-results') === 'yes';
    const untilMs = Date.now() + LIVE_SOCKET_HOURS * 3_600_000;
    server.serializeAttachment({ path, untilMs, results } satisfies Listener);
    return new Response(null, { status: 101, webSocket: client, headers: { 'sec-websocket-protocol': LIVE_PROTOCOL } });
  }

  /** @param paths the branches on which the member is registered. */
  async announce(paths: string[], said: Announcement): Promise<void> {
    const everybody = JSON.stringify(said.everybody);
    const association = JSON.stringify(said.association);
    for (const socket of this.ctx.getWebSockets()) {
      const listener = socket.deserializeAttachment() as Listener;
      if (Date.now() > listener.untilMs) socket.close(4001, 'Please connect again');
      else if (paths.some((path) => path.startsWith(listener.path))) {
        socket.send(listener.results ? association : everybody);
      }
    }
  }

  /** Sockets only listen; what they say is a sign of life at most. */
  override webSocketMessage(): void {}

  override webSocketClose(socket: WebSocket, code: number): void {
    socket.close(code === 1005 || code === 1006 ? 1000 : code);
  }
}
