// U.S. Soccer's two doors as far as they are published: partner API v2 (/api/v2, JWT) and the public look-up
// (/certifications/public). Answers from the records, through the faults.
import { type Context, Hono } from 'hono';
import { sign, verify } from 'hono/jwt';
import { CATALOGUE } from './catalogue.ts';
import { type Faults, SLOW_MS } from './faults.ts';
import type { SandboxPerson, UssfRecords } from './records.ts';

export interface UssfPartner {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface UssfApiOptions {
  readonly records: UssfRecords;
  readonly faults: Faults;
  readonly partners: readonly UssfPartner[];
  /** USSF ids whose changes are told to a partner. */
  readonly subscribed: Set<string>;
}

const SIGNING_KEY = 'the stand-in signs its tokens with this';
/** Lives of the tokens as published: an hour and a day. */
const ACCESS_SECONDS = 3600;
const REFRESH_SECONDS = 24 * 3600;

export function ussfApi({ records, faults, partners, subscribed }: UssfApiOptions): Hono {
  const app = new Hono();
  const seconds = () => Math.floor(records.now().getTime() / 1000);
  const token = (sub: string, use: string, life: number) =>
    sign({ sub, use, until: seconds() + life, jti: crypto.randomUUID() }, SIGNING_KEY);
  const tokensOf = async (clientId: string) => ({
    access: await token(clientId, 'access', ACCESS_SECONDS),
    refresh: await token(clientId, 'refresh', REFRESH_SECONDS),
  });
  const readToken = async (text: string, use: string): Promise<string | null> => {
    const claims = await verify(text, SIGNING_KEY, 'HS256').catch(() => null);
    return claims && claims.use === use && Number(claims.until) > seconds() ? String(claims.sub) : null;
  };

  for (const path of ['/api/v2/*', '/certifications/public/*']) {
    app.use(path, async (c, next) => {
      const fault = faults.throw();
      if (fault === 'busy') {
        return c.json({ detail: 'Too many requests' }, 429, { 'retry-after': String(faults.retryAfterSeconds) });
      }
      if (fault === 'broken') return c.text('<html>Internal Server Error</html>', 500);
      if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      await next();
      if (fault === 'half') {
        const whole = await c.res.text();
        c.res = new Response(whole.slice(0, Math.ceil(whole.length / 2)), {
          headers: { 'content-type': 'application/json' },
        });
      }
    });
  }
  app.post('/api/v2/token', async (c) => {
    const { client_id, client_secret } = await c.req.json();
    const known = partners.some(
      ({ clientId, clientSecret }) => clientId === client_id && clientSecret === client_secret,
    );
    return known ? c.json(await tokensOf(client_id)) : c.json({ detail: 'No such partner' }, 401);
  });
  app.post('/api/v2/token/refresh', async (c) => {
    const clientId = await readToken((await c.req.json()).refresh, 'refresh');
    return clientId ? c.json({ access: await token(clientId, 'access', ACCESS_SECONDS) }) : c.json({}, 401);
  });
  app.use('/api/v2/*', async (c, next) => {
    const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    if (!bearer || (await readToken(bearer, 'access')) === null)
      return c.json({ detail: 'Token is invalid or expired' }, 401);
    return next();
  });
  app.get('/certifications/public/licenses', (c) => c.json(CATALOGUE));
  for (const base of ['/api/v2', '/certifications/public']) {
    app.get(`${base}/users`, (c) => c.json(search(records, c).map(asFound)));
    app.get(`${base}/users/:id/user-licenses`, (c) => {
      const person = records.byId(c.req.param('id'));
      if (!person) return c.json({ detail: 'Not found' }, 404);
      const also = { is_batch_upload: false, ignore_compliance: false, id_association: 10_000_000 };
      return c.json(records.activeOf(person).map((license) => ({ ...license, ...also })));
    });
  }
  app.post('/api/v2/users/:id/subscriptions', (c) => {
    const person = records.byId(c.req.param('id'));
    if (!person) return c.json({ detail: 'Not found' }, 404);
    subscribed.add(person.ussfId);
    return c.json({ ussf_id: person.ussfId, event: 'webhook-user-license-update' }, 201);
  });
  app.get('/api/v2/background-checks/ussf/:id', (c) => {
    const person = records.byId(c.req.param('id'));
    const check = person?.licenses.find((each) => each.discipline === 'safety' && each.license_id === 2);
    if (!person || !check) return c.json({ detail: 'Not found' }, 404);
    const { issue_date, expiration_date } = check;
    return c.json({ ussf_id: person.ussfId, status: 'clear', issue_date, expiration_date });
  });
  return app;
}

function search(records: UssfRecords, c: Context): SandboxPerson[] {
  const { email, first_name = '', last_name = '', state = '' } = c.req.query();
  return email ? records.byEmail(email) : records.byName(first_name, last_name, state);
}

/** As published: the name of a minor is not said. */
const asFound = ({ ussfId, firstName, lastName, minor }: SandboxPerson) => ({
  ussf_id: ussfId,
  full_name: minor ? null : `${firstName} ${lastName}`,
  is_under18: minor,
});
