import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { readPrefill } from '../../../contract/registrations/prefill.ts';
import { linkFor } from '../../../worker/letters/link-for.ts';
import { writeLetter } from '../../../worker/letters/write-letter.ts';
import type { MailRow } from '../../../worker/mail/mails.store.ts';
import { ANA } from '../builders/a-member.ts';
import { INVITEE, invitedOf, registerOnlineMails } from '../builders/an-invited-person.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const aRow = { ...INVITEE, line: 2, identity: ANA, phone: null };

describe('inviting somebody to register', () => {
  it('come from a roster, once, with a link that fills in the form in their language', async () => {
    const club = await anOwner('club');
    for (const _ of [1, 2]) await club.send('POST', '/roster', { rows: [aRow] });
    expect(await invitedOf(club)).toMatchObject({ count: 1, items: [{ firstName: 'Ana', team: 'Comets', mails: 1 }] });
    const [mail, ...more] = await registerOnlineMails();
    expect(more).toEqual([]);
    if (!mail) throw new Error('No mail');
    const link = new URL(await linkFor(env, mail, { memberId: null } as MailRow, 'id', null));
    expect(link.search).toBe(`?organization=${club.tree.club}`);
    expect(readPrefill(link.hash)).toEqual(INVITEE);
    for (const language of ['en', 'es'] as const)
      expect((await writeLetter(mail.content, language, link.href)).text).toContain('Ana');
  });

  it('are added by hand, and not twice', async () => {
    const club = await anOwner('club');
    const outcomes = [];
    for (const _ of [1, 2]) outcomes.push(await (await club.send('POST', '/invited', INVITEE)).json());
    expect(outcomes).toEqual([{ outcome: 'invited' }, { outcome: 'there' }]);
    expect(await registerOnlineMails()).toHaveLength(1);
    expect((await club.send('POST', '/invited', { ...INVITEE, lastName: ' ' })).status).toBe(422);
  });

  it('is not for a coordinator, nor in another branch', async () => {
    const coordinator = await someoneWith('coordinator', 'club');
    expect((await coordinator.send('POST', '/invited', INVITEE)).status).toBe(403);
    expect((await coordinator.send('POST', '/invited', INVITEE, coordinator.tree.otherClub)).status).toBe(404);
  });
});
