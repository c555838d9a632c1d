import { describe, expect, it } from 'vitest';
import { askedForCorrection } from '../builders/a-correction.ts';
import { call } from '../builders/a-sign-in.ts';

describe('asking for a correction', () => {
  it('changes nothing until a registrar applies it, who sees old and new', async () => {
    const { answer, open, decide, me } = await askedForCorrection();
    expect(answer.status).toBe(202);
    const [item] = await open();
    expect(item).toMatchObject({
      fields: ['lastName'],
      now: { lastName: 'Ortiz' },
      proposed: { lastName: 'Ortiz Vega' },
    });
    expect((await me()).identity.lastName).toBe('Ortiz');
    expect((await decide(item?.id, 'applied')).status).toBe(204);
    expect((await me()).identity.lastName).toBe('Ortiz Vega');
    expect(await open()).toEqual([]);
  });

  const wrong: [string, object][] = [
    ['nothing', {}],
    ['what is on file already', { lastName: 'Ortiz' }],
    ['a birth date to come', { birthDate: '2099-01-01' }],
    ['a day that does not exist', { birthDate: '1988-02-30' }],
    ['an empty name', { firstName: ' ' }],
  ];
  it.each(wrong)('for %s is refused', async (_what, body) => {
    expect((await askedForCorrection(body)).answer.status).toBe(422);
  });

  it('needs a personal link', async () => {
    expect((await call('POST', '/v1/me/corrections', { body: { lastName: 'Vega' } })).status).toBe(401);
  });
});
