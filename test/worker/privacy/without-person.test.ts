import { describe, expect, it } from 'vitest';
import type { Mail, MailContent } from '../../../worker/mail/mail-template.ts';
import { addressesIn } from '../../../worker/privacy/addresses-in.ts';
import type { Traces } from '../../../worker/privacy/traces.ts';
import { withoutPerson } from '../../../worker/privacy/without-person.ts';
import { ANA } from '../builders/a-member.ts';

const traces = (over: Partial<Traces> = {}): Traces => ({
  associationId: 'here',
  erasedAt: '2026-11-22T12:00:00.000Z',
  memberIds: ['ana'],
  identities: [ANA],
  ownEmails: [ANA.email],
  soleEmails: [ANA.email],
  closedEmails: [ANA.email],
  externalIds: [],
  ussfIds: [],
  noticeMails: ['ussf/one'],
  ...over,
});
const posted = (over: { associationId?: string; createdAt?: string; key?: string } = {}) => ({
  key: 'ussf/one',
  associationId: 'here',
  createdAt: '2026-11-22T11:00:00.000Z',
  ...over,
});
const mail = (content: MailContent, to: string = ANA.email): Mail => ({ to, language: 'en', content });
const code = mail({ template: 'sign-in-code', code: '123456', minutes: 10 });

const waits = { registrations: 0, corrections: 0, reviews: 0, completions: 0, codes: 0, accounts: 0 };
const digest = (...refused: { name: string; email: string }[]) =>
  mail(
    {
      template: 'digest',
      week: '2026-11-16',
      offices: [
        {
          ...{ organization: 'East', slug: 'east', cleared: [], changed: {}, waits },
          refused: refused.map((each) => ({ ...each, on: '2026-11-15' })),
        },
      ],
    },
    'office@east.example',
  );
const matter = (name: string) => ({
  ...{ name, what: 'expires-in-30' as const, title: 'Referee', expirationDate: '2026-12-31', games: [] },
});
const notice = (...names: string[]) =>
  mail({ template: 'assignor-notice', organization: 'East', slug: 'east', matters: names.map(matter) }, 'a@x.example');

describe('a mail without an erased person', () => {
  it('is none where it was to them by address alone', () => {
    expect(withoutPerson(code, posted({ associationId: '' }), traces())).toBeNull();
  });

  it('stays where somebody else signs in with that address, or where it was asked for afterwards', () => {
    expect(withoutPerson(code, posted({ associationId: '' }), traces({ closedEmails: [] }))).toBe(code);
    expect(withoutPerson(code, posted({ createdAt: '2026-11-22T12:00:01.000Z' }), traces())).toBe(code);
  });

  it('tells an assignor of the other officials only', () => {
    const left = withoutPerson(notice('Ana Ortiz', 'Bo Berg'), posted(), traces());
    expect(JSON.stringify(left)).toContain('Bo Berg');
    expect(JSON.stringify(left)).not.toContain('Ortiz');
    expect(withoutPerson(notice('Ana Ortiz'), posted(), traces())).toBeNull();
  });

  it('goes on telling of a namesake', () => {
    const other = notice('Ana Ortiz');
    expect(withoutPerson(other, posted({ key: 'ussf/another' }), traces())).toBe(other);
  });

  it('tells an office of other addresses, and of others of the household', () => {
    const ben = { name: 'Ben Ortiz', email: ANA.email };
    const left = withoutPerson(digest({ name: 'Ana Ortiz', email: ANA.email }, ben), posted(), traces());
    expect(JSON.stringify(left)).toContain('Ben Ortiz');
    expect(JSON.stringify(left)).not.toContain('Ana');
  });

  it('is left alone in another association that has somebody with the same name and address', () => {
    const other = digest({ name: 'Ana Ortiz', email: ANA.email });
    expect(withoutPerson(other, posted({ associationId: 'there' }), traces({ soleEmails: [] }))).toBe(other);
    expect(JSON.stringify(withoutPerson(other, posted({ associationId: 'above' }), traces()))).not.toContain('Ana');
  });
});

describe('the addresses in a text', () => {
  it('are whole ones', () => {
    const found = addressesIn('{"to":"Mariana@x.org","cc":["bo@y.org, cy@z.org"]}');
    expect([...found]).toEqual(['mariana@x.org', 'bo@y.org', 'cy@z.org']);
    expect(found.has('ana@x.org')).toBe(false);
  });
});
