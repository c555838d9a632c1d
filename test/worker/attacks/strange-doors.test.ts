// Doors that are named by whoever knocks: a slug that can be nobody's is answered as one that is nobody's, whatever it is made of, and nothing
// is kept of it.
import { env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { WEBHOOKS_PATH } from '../../../worker/webhooks-in.ts';
import { ORIGIN } from '../builders/a-tree.ts';

const STRANGE = [
  '%00',
  'a%20b',
  '..%2f..',
  'EAST',
  '%e2%80%ae',
  'constructor',
  '__proto__',
  '%27%20or%201=1--',
  'a'.repeat(3000),
];
const kept = () => env.DB.prepare('select count(*) as rows from inbox').first<number>('rows');

describe('a slug that can be nobody’s', () => {
  it.each(['safesport', 'absorb', 'ussf', 'checkr'])('opens no door of %s, and nothing is kept', async (source) => {
    const before = await kept();
    for (const slug of STRANGE) {
      const answer = await SELF.fetch(`https://touchline.test${WEBHOOKS_PATH}${source}/${slug}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': 'x',
          'webhook-timestamp': '1',
          'webhook-signature': 'v1,x',
        },
        body: '{}',
      });
      expect(answer.status, slug.slice(0, 20)).toBeGreaterThanOrEqual(400);
      expect(answer.status, slug.slice(0, 20)).toBeLessThan(500);
    }
    expect(await kept()).toBe(before);
  });

  it('is no organization: not for what anybody may ask', async () => {
    for (const slug of STRANGE)
      for (const what of ['', '/requirements', '/summary']) {
        const url = `https://touchline.test/v1/organizations/${slug}${what}`;
        expect((await SELF.fetch(url, { headers: { origin: ORIGIN } })).status, `${slug.slice(0, 20)}${what}`).toBe(
          404,
        );
      }
  });
});
