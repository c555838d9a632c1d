import { describe, expect, it } from 'vitest';
import { call } from '../builders/a-sign-in.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const origin = 'https://new.league.example';

describe('registering a page', () => {
  it('lets that page call us from then on', async () => {
    const { tree, send } = await anOwner('league');
    const asked = () => call('GET', `/v1/organizations/${tree.league}`, { origin });
    expect((await asked()).headers.get('access-control-allow-origin')).toBeNull();
    expect((await send('POST', '/origins', { origin })).status).toBe(204);
    expect((await asked()).headers.get('access-control-allow-origin')).toBe(origin);
  });

  it('takes https, or one’s own machine, and no path', async () => {
    const { send } = await anOwner('league');
    for (const good of ['https://a-b.example:8443', 'http://localhost:4321', ' HTTPS://Upper.Example ']) {
      expect([good, (await send('POST', '/origins', { origin: good })).status]).toEqual([good, 204]);
    }
    for (const bad of [
      'http://league.example',
      'https://league.example/page',
      'https://*.example',
      'null',
      'file://',
    ]) {
      expect([bad, (await send('POST', '/origins', { origin: bad })).status]).toEqual([bad, 422]);
    }
  });

  it('takes a port that there is, and a host that can be one: the text stands in a header of ours', async () => {
    const { send } = await anOwner('league');
    for (const port of [1, 443, 65535]) {
      expect((await send('POST', '/origins', { origin: `https://port.example:${port}` })).status).toBe(204);
    }
    for (const bad of [
      ...['0', '65536', '99999', '080', '', '1e3', '+1', '8443:1', '443@evil.example', '443 *'].map(
        (port) => `https://port.example:${port}`,
      ),
      ...["https://a.example'; script-src *", 'https://a.example *', 'https://a.example\nhttps://b.example'],
      ...['https://a..example', 'https://a.example.', 'https://-a.example', 'https://user@a.example', 'https://[::1]'],
      ...['https://exämple.com', 'https://localhost', 'http://localhost.evil.example', 'http://localhost:99999'],
      `https://${'a'.repeat(64)}.example`,
    ]) {
      expect([bad, (await send('POST', '/origins', { origin: bad })).status]).toEqual([bad, 422]);
    }
  });

  it('is for owners of that branch only', async () => {
    const coordinator = await someoneWith('coordinator', 'league');
    expect((await coordinator.send('POST', '/origins', { origin })).status).toBe(403);
    expect((await coordinator.send('POST', '/origins', { origin }, coordinator.tree.association)).status).toBe(404);
  });
});
