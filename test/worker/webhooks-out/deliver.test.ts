import { describe, expect, it } from 'vitest';
import { aLink, aMember } from '../builders/a-member.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { aSubscription, deliverAt, hoursFromNow } from '../builders/a-webhook.ts';
import { upload } from '../builders/an-upload.ts';
import { eventually } from '../builders/eventually.ts';

describe('telling a league’s own system', () => {
  it('says every new standing, signed, without a name', async () => {
    const there = await aSubscription();
    const member = await aMember(there.tree);
    await upload(await aLink(member));
    await eventually(async () => expect(await there.received()).toHaveLength(1));
    const standing = { requirement: 'abuse-prevention', state: 'submitted' };
    expect(await there.verified()).toMatchObject([
      { type: 'status.changed', data: { memberId: member.row.id, standing } },
    ]);
    expect(JSON.stringify(await there.received())).not.toMatch(/ortiz|ana@|1988/i);
  });

  it('says nothing of a branch beside', async () => {
    const there = await aSubscription();
    const beside = await aSubscription('accepts', { tree: there.tree, slug: there.tree.otherClub });
    await upload(await aLink(await aMember(there.tree)));
    await eventually(async () => expect(await there.received()).toHaveLength(1));
    await deliverAt(hoursFromNow(1));
    expect(await beside.received()).toHaveLength(0);
  });

  it('tries again after a failure, and keeps the beginning of what was answered', async () => {
    const there = await aSubscription('fails');
    await there.test();
    await deliverAt(new Date());
    await eventually(async () => expect((await there.deliveries())[0]?.attempts).toBe(1));
    await deliverAt(hoursFromNow(1));
    const [delivery] = await there.deliveries();
    expect(delivery).toMatchObject({ attempts: 2, lastStatus: 500, deliveredAt: null });
    expect(delivery?.lastAnswer).toHaveLength(500);
    const ids = (await there.received()).map((each) => each.headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
  });

  it('waits as long as Retry-After asks', async () => {
    const there = await aSubscription('later');
    await there.test();
    await eventually(async () => expect((await there.deliveries())[0]?.attempts).toBe(1));
    await deliverAt(hoursFromNow(1.9));
    expect(await there.received()).toHaveLength(1);
    await deliverAt(hoursFromNow(2.1));
    expect(await there.received()).toHaveLength(2);
  });

  it('takes a redirect for a failure and does not follow it', async () => {
    const there = await aSubscription('moved');
    await there.test();
    await eventually(async () => expect((await there.deliveries())[0]?.lastStatus).toBe(302));
    const elsewhere = await (await fetch('https://receiver.test/elsewhere/log')).json();
    expect(elsewhere).toEqual([]);
  });

  it('stops at once where nobody lives any more, and mails the owner', async () => {
    const there = await aSubscription('gone');
    await there.test();
    await eventually(async () => expect((await there.state())?.disabledBecause).toBe('gone'));
    expect((await mailsPosted()).map((mail) => mail.content)).toContainEqual(
      expect.objectContaining({ template: 'webhook-switched-off', because: 'gone' }),
    );
  });

  it('gives up after five days of failures, with one mail', async () => {
    const there = await aSubscription('fails');
    await there.test();
    await eventually(async () => expect((await there.deliveries())[0]?.attempts).toBe(1));
    for (let hours = 1; hours < 24 * 6; hours += 12) {
      await there.test();
      await deliverAt(hoursFromNow(hours));
    }
    expect((await there.state())?.disabledBecause).toBe('failing');
    const mails = (await mailsPosted()).filter((mail) => mail.content.template === 'webhook-switched-off');
    expect(mails).toHaveLength(1);
  });

  it('is not held up by a system that hangs', async () => {
    const slow = await aSubscription('hangs');
    const quick = await aSubscription('accepts', { tree: slow.tree, slug: slow.tree.association });
    await slow.test();
    await quick.test();
    const run = deliverAt(new Date(Date.now() + 1000));
    await eventually(async () => expect(await quick.received()).toHaveLength(1));
    await run;
    expect((await slow.deliveries())[0]).toMatchObject({ lastStatus: null, deliveredAt: null });
  });
});
