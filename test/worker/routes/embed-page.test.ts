import { env, SELF } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { registeredOrigin } from '../../../worker/store/schema/organization.ts';
import { aTree, ORIGIN } from '../builders/a-tree.ts';

const framersOf = async (query: string) => {
  const answer = await SELF.fetch(`https://touchline.test/embed/safesport-landing${query}`);
  return /frame-ancestors ([^;]*)/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]?.split(' ');
};

describe('the page for an iframe', () => {
  it('is the built page of the tag, and no page at all for another name', async () => {
    const answer = await SELF.fetch('https://touchline.test/embed/safesport-landing?organization=east-league');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<safesport-landing>');
    expect((await SELF.fetch('https://touchline.test/embed/nothing')).status).toBe(404);
  });

  it('may be framed by pages its league registered, for the league, its clubs and its association', async () => {
    const tree = await aTree();
    for (const slug of [tree.league, tree.club, tree.association])
      expect(await framersOf(`?organization=${slug}`), slug).toContain(ORIGIN);
  });

  it('may not be framed by pages another association registered, nor by anybody’s without an organization', async () => {
    const north = await aTree('north');
    await aTree('west');
    const theirs = { origin: 'https://north.example', organizationId: north.idOf(north.association) };
    await drizzle(env.DB).insert(registeredOrigin).values(theirs);
    expect(await framersOf('?organization=north-club')).toContain('https://north.example');
    expect(await framersOf('?organization=west-league')).not.toContain('https://north.example');
    expect(await framersOf('')).not.toContain(ORIGIN);
    expect(await framersOf('?organization=nowhere')).not.toContain(ORIGIN);
  });

  it('may always be framed by ourselves and by Google Sites, whose boxes nobody could register', async () => {
    expect(await framersOf('')).toEqual(["'self'", 'https://sites.google.com', 'https://*.googleusercontent.com']);
  });
});
