// U.S. Soccer for the tests in workerd: the sandbox's stand-in, a world of its own for each partner's client id, so that no
// test disturbs another. Set at https://ussf.test/worlds/<client id>; runs in node, beside workerd.
import { type Request as MiniflareRequest, Response as MiniflareResponse } from 'miniflare';
import { type Fault, Faults } from '../sandbox/ussf/faults.ts';
import { type SandboxPerson, UssfRecords } from '../sandbox/ussf/records.ts';
import { ussfApi } from '../sandbox/ussf/ussf-api.ts';

/** The secret every client of the tests has. */
const SECRET = 'a partner secret of some length';

interface World {
  records: UssfRecords;
  faults: Faults;
  subscribed: Set<string>;
  asked: string[];
  fetch: (request: Request) => Response | Promise<Response>;
}

export interface WorldOrder {
  people?: SandboxPerson[];
  faults?: Partial<Record<Fault, number>>;
  retryAfterSeconds?: number;
}

const worlds = new Map<string, World>();

function worldOf(clientId: string): World {
  const known = worlds.get(clientId);
  if (known) return known;
  const records = new UssfRecords(() => new Date());
  const faults = new Faults();
  const subscribed = new Set<string>();
  const api = ussfApi({ records, faults, subscribed, partners: [{ clientId, clientSecret: SECRET }] });
  const world = { records, faults, subscribed, asked: [], fetch: (request: Request) => api.fetch(request) };
  worlds.set(clientId, world);
  return world;
}

export async function answerUssf(request: MiniflareRequest): Promise<MiniflareResponse> {
  const { pathname, search } = new URL(request.url);
  const body = request.method === 'GET' ? '' : await request.text();
  const [, first, clientId = ''] = pathname.split('/');
  if (first === 'worlds') return MiniflareResponse.json(order(worldOf(clientId), body));
  const authorization = request.headers.get('authorization') ?? '';
  const world = worldOf(first === 'api' ? askerOf(authorization, body) : 'public');
  world.asked.push(`${request.method} ${pathname}${search}`);
  const headers = { 'content-type': 'application/json', authorization };
  const init = { method: request.method, headers, ...(body ? { body } : {}) };
  const answer = await world.fetch(new Request(request.url, init));
  return new MiniflareResponse(await answer.text(), {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
  });
}

function order({ records, faults, subscribed, asked }: World, body: string) {
  const { people, faults: wrong, retryAfterSeconds } = (body ? JSON.parse(body) : {}) as WorldOrder;
  if (people) records.people.splice(0, records.people.length, ...people);
  if (wrong) Object.assign(faults.perThousand, wrong);
  if (retryAfterSeconds) faults.retryAfterSeconds = retryAfterSeconds;
  return { asked, subscribed: [...subscribed], met: faults.met };
}

/** Who asks: by the token's subject, or by the credentials themselves. */
function askerOf(authorization: string, body: string): string {
  const { client_id, refresh } = (body ? JSON.parse(body) : {}) as { client_id?: string; refresh?: string };
  const token = refresh ?? /^Bearer (.+)$/.exec(authorization)?.[1];
  if (client_id || !token) return client_id ?? 'nobody';
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}') as { sub?: string };
  return claims.sub ?? 'nobody';
}
