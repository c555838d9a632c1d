// Cron's minute: what cannot be done holds up nothing else, and what is logged of it names nobody.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it, vi } from 'vitest';
import { isAdministrator } from '../../worker/accounts/administrators.store.ts';
import { runSchedule } from '../../worker/cron.ts';
import { postMail, sealMail } from '../../worker/mail/post-mail.ts';
import { portsOf } from '../../worker/platform/ports.ts';
import { problemOf } from '../../worker/platform/problem-of.ts';
import { hoursFromNow } from './builders/a-webhook.ts';

describe('cron', () => {
  it('sends mails though a clock before them fails, and says that it failed', async () => {
    const ports = await portsOf(env, hoursFromNow(1));
    const content = { template: 'sign-in-code' as const, code: '123456', minutes: 10 };
    const posting = { key: crypto.randomUUID(), associationId: '', memberId: null };
    const mail = { to: 'ana@example.org', language: 'en' as const, content };
    await postMail(ports.db, await sealMail(ports, { ...posting, mail }));
    await env.DB.prepare('drop table digest_run').run();
    const send = vi.fn(async () => ({ messageId: 'one' }));
    await expect(runSchedule(ports, { ...env, EMAIL: { send } as unknown as SendEmail })).rejects.toThrow('clock');
    expect(send).toHaveBeenCalledOnce();
  });
});

describe('what is logged of a failure', () => {
  it('says which statement failed and why, and not of whom', async () => {
    const db = drizzle(env.DB);
    await env.DB.prepare('drop table administrator').run();
    const problem = await isAdministrator(db, 'ana@example.org').then(String, problemOf);
    expect(problem).toMatch(/no such table.*in: select/);
    expect(problem).not.toContain('ana@example.org');
  });
});
