// Which changes of a standing somebody is written of, and that each is said in both languages.
import { describe, expect, it } from 'vitest';
import type { News } from '../../../contract/standings/news.ts';
import type { Standing } from '../../../contract/standings/standing.ts';
import type { WhyKey } from '../../../contract/standings/why.ts';
import { type NewsTold, newsEnglish } from '../../../worker/letters/news.en.ts';
import { newsSpanish } from '../../../worker/letters/news.es.ts';
import type { LedgerFact } from '../../../worker/standings/rules/ledger-fact.ts';
import { type Change, newsOf } from '../../../worker/standings/rules/standing-news.ts';

const standing = (key: WhyKey, over: Partial<Standing> = {}): Standing => ({
  requirement: 'abuse-prevention',
  state: 'draft',
  notes: [],
  validUntil: null,
  since: null,
  source: 'safesport-webhook',
  version: 1,
  why: { key, who: 'nobody', action: 'none', since: null },
  ...over,
});
const APPROVED = standing('approved', { state: 'approved', validUntil: '2027-08-02' });
const COMPLETION: LedgerFact = {
  type: 'completion',
  completionId: 'c',
  course: 'core',
  courseTitle: 'x',
  completedOn: '2026-08-02',
  differs: [],
  examinedAt: '2026-08-02T10:00:00Z',
};
const BEGUN: LedgerFact = { type: 'training-begun', receipt: 'ABCD-EFGH' };
const ASIDE = { type: 'completion-set-aside', completionId: 'c', reason: 'Not hers' } as const satisfies LedgerFact;
const change = (over: Partial<Change>): Change => ({
  fact: COMPLETION,
  before: standing('begun-waiting'),
  after: APPROVED,
  confirmed: true,
  ...over,
});

describe('somebody is written', () => {
  it.each<[string, Partial<Change>, News | null]>([
    ['that they have begun', { fact: BEGUN, after: standing('begun-waiting') }, 'begun'],
    ['that they are cleared', {}, 'approved'],
    ['that they are cleared for longer', { before: { ...APPROVED, validUntil: '2026-09-01' } }, 'approved'],
    ['that SafeSport knows them otherwise', { after: standing('identity-differs') }, 'identity-differs'],
    ['that it was the wrong course', { after: standing('wrong-course') }, 'wrong-course'],
    ['that an earlier completion was found', { after: standing('late-completion') }, 'late-completion'],
    [
      'that it ran out, though it was seen before',
      { fact: { type: 'expired', validUntil: '2026-08-02' }, before: standing('expired'), after: standing('expired') },
      'expired',
    ],
    [
      'that a completion they were told of was set aside',
      { fact: ASIDE, before: standing('late-completion'), after: standing('not-begun') },
      'set-aside',
    ],
    [
      'that one which differed was set aside, for it is another member’s',
      {
        fact: { ...ASIDE, reason: null, because: 'of-another-member' },
        before: standing('identity-differs'),
        after: standing('begun-waiting'),
      },
      'set-aside',
    ],
    [
      'nothing of one that moved to somebody nearer: nobody has decided',
      {
        fact: { ...ASIDE, reason: null, because: 'nearer-member' },
        before: standing('identity-differs'),
        after: standing('begun-waiting'),
      },
      null,
    ],
    ['nothing of one set aside that changes nothing for them', { fact: ASIDE, before: APPROVED }, null],
    [
      'nothing of a wrong course set aside: nobody was to decide on it',
      { fact: ASIDE, before: standing('wrong-course'), after: standing('not-begun') },
      null,
    ],
    ['nothing while nobody has confirmed them', { confirmed: false }, null],
    ['nothing where nothing changed for them', { before: APPROVED }, null],
    ['nothing of what they need not have', { after: standing('exempt', { notes: ['exempt'] }) }, null],
    ['nothing of what only the association may know', { after: standing('association-handles') }, null],
    ['nothing here of U.S. Soccer’s licences', { after: { ...APPROVED, source: 'ussf-webhook' } }, null],
    [
      'nothing here of what a reviewer decided',
      {
        fact: {
          type: 'certificate-decided',
          certificateId: 'f',
          decision: 'approved',
          reason: null,
          completedOn: null,
        },
      },
      null,
    ],
    [
      'nothing of a Begin pressed again for the same training',
      { fact: BEGUN, after: standing('begun-waiting'), begunBefore: true },
      null,
    ],
    [
      'nothing of an end that a renewal came before',
      { fact: { type: 'expired', validUntil: '2026-08-02' }, before: APPROVED },
      null,
    ],
  ])('%s', (_, over, news) => expect(newsOf(change(over))).toBe(news));
});

describe('the mail', () => {
  const told = (news: News): NewsTold => ({
    template: 'standing-news',
    firstName: 'Ana',
    organization: 'Big Bear',
    registrationId: 'r',
    requirement: 'abuse-prevention',
    news,
    fields: ['lastName', 'email'],
    course: 'Module 1',
    until: '2027-08-02',
    receipt: 'ABCD-EFGH',
    left: 2,
  });

  it.each<[News, RegExp, RegExp]>([
    ['begun', /Next: finish the course/, /termine el curso/],
    [
      'approved',
      /valid through August 2, 2027\. 2 requirements left/,
      /vigente hasta el 2 de agosto de 2027\. Le faltan 2/,
    ],
    ['identity-differs', /last name, email address/, /apellidos, correo electrónico/],
    ['wrong-course', /“Module 1”/, /“Module 1”/],
    ['late-completion', /before you selected Begin/, /antes de oprimir Comenzar/],
    ['set-aside', /Big Bear reviewed .* doesn’t count/, /Big Bear revisó .* no cuenta/],
    ['expired', /expired on August 2, 2027/, /venció el 2 de agosto de 2027/],
  ])('of %s says it in both languages', (news, english, spanish) => {
    expect(newsEnglish(told(news), 'https://x').paragraphs.join('\n')).toMatch(english);
    expect(newsSpanish(told(news), 'https://x').paragraphs.join('\n')).toMatch(spanish);
  });

  it('of a start names its receipt', () => {
    expect(newsEnglish(told('begun'), 'https://x').subject).toContain('ABCD-EFGH');
    expect(newsSpanish(told('begun'), 'https://x').subject).toContain('ABCD-EFGH');
  });

  it('of an approval says that one is cleared only when nothing is left', () => {
    const said = (left: number) => newsEnglish({ ...told('approved'), left }, 'https://x').paragraphs.join(' ');
    expect([said(3), said(1), said(0)].map((text) => /you’re cleared with Big Bear\.$/.test(text))).toEqual([
      true,
      true,
      true,
    ]);
    expect(said(3)).toContain('3 requirements left before');
    expect(said(1)).toContain('1 requirement left before');
    expect(said(0)).toContain('That was the last one');
  });
});
