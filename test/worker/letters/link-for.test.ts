// Where the button of a mail about a requirement leads: SafeSport's own landing, or the account, where everything else is done.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { linkFor } from '../../../worker/letters/link-for.ts';
import type { Mail, MailContent } from '../../../worker/mail/mail-template.ts';
import type { MailRow } from '../../../worker/mail/mails.store.ts';

const LANDING = { slug: 'big-bear', landing: 'https://league.example/safesport' };
const NAMED = { firstName: 'Ana', organization: 'Big Bear', registrationId: 'r1' };

async function pathOf(content: MailContent): Promise<string> {
  const mail: Mail = { to: 'ana@example.org', language: 'en', content };
  const row = { memberId: 'm1' } as MailRow;
  const [address = ''] = (await linkFor(env, mail, row, 'l1', LANDING as never)).split('#');
  return address.replace(env.PUBLIC_URL, '');
}
const decided = (requirement: string): MailContent => ({
  ...{ template: 'certificate-decided', ...NAMED, requirement, decision: 'rejected', reason: 'Too dark' },
});
const reminder = (...requirements: string[]): MailContent => ({
  ...{ template: 'reminder', ...NAMED, deadline: null },
  missing: requirements.map((requirement) => ({
    ...{ requirement, why: 'not-begun', until: null, course: null, reason: null },
  })),
});

describe('the button of a mail', () => {
  it.each<[MailContent, string]>([
    [decided('abuse-prevention'), 'https://league.example/safesport'],
    [decided('board-orientation'), '/pages/account?organization=big-bear'],
    [reminder('abuse-prevention'), 'https://league.example/safesport'],
    [reminder('referee-license'), '/pages/certifications?organization=big-bear'],
    [reminder('concussion'), '/pages/requirements?organization=big-bear'],
    [reminder('abuse-prevention', 'code-of-conduct'), '/pages/account?organization=big-bear'],
  ])('leads where what it speaks of can be done', async (content, path) => {
    expect(await pathOf(content)).toBe(path);
  });
});
