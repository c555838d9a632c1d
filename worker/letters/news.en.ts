// The mail about a change of somebody's standing, in English: what happened, why, and what comes next.
import type { News } from '../../contract/standings/news.ts';
import type { Letter, MailContent } from '../mail/mail-template.ts';
import { FIELDS_IN_ENGLISH } from './correction.en.ts';
import { requirementInEnglish } from './decision.en.ts';
import { sayDay } from './say-game.ts';

export type NewsTold = Extract<MailContent, { template: 'standing-news' }>;

const what = (told: NewsTold): string => requirementInEnglish(told);
const through = ({ until }: NewsTold): string => (until ? ` and valid through ${sayDay(until, 'en')}` : '');
/** Approved in one thing is not cleared: what else is asked of them. */
const left = ({ left: many, organization }: NewsTold): string =>
  many === 0
    ? `That was the last one: you’re cleared with ${organization}.`
    : many === 1
      ? `1 requirement left before you’re cleared with ${organization}.`
      : `${many} requirements left before you’re cleared with ${organization}.`;

const SAID: Record<News, (told: NewsTold) => { subject: string; paragraphs: string[] }> = {
  begun: ({ receipt }) => ({
    subject: `You started SafeSport training (receipt ${receipt ?? ''})`,
    paragraphs: [
      'We recorded that you started. Next: finish the course on the SafeSport site.',
      'You can stop and go on another day with the same SafeSport account. When you finish, SafeSport reports it; if your details match our record, you are approved automatically.',
    ],
  }),
  approved: (told) => ({
    subject: `Approved: ${what(told)}`,
    paragraphs: [`Your ${what(told)} is approved${through(told)}. ${left(told)}`],
  }),
  'identity-differs': ({ organization, fields }) => ({
    subject: 'Your SafeSport details don’t match',
    paragraphs: [
      `SafeSport reports that you finished, but this differs from ${organization}’s record: ${fields.map((each) => FIELDS_IN_ENGLISH[each]).join(', ')}.`,
      'If our record is wrong, open your page and request a correction. If SafeSport’s record is wrong, correct it in your account there. Your association sees both records and decides.',
    ],
  }),
  'wrong-course': (told) => ({
    subject: 'You still need the full SafeSport course',
    paragraphs: [
      `SafeSport reports that you finished “${told.course ?? 'another course'}”. ${told.organization} needs the full course.`,
      'Open your page: it says which course is next and leads there.',
    ],
  }),
  'late-completion': () => ({
    subject: 'We found your earlier SafeSport course',
    paragraphs: [
      'You finished before you selected Begin. Your association is reviewing it; we’ll email you the decision.',
    ],
  }),
  'set-aside': ({ organization }) => ({
    subject: 'Your earlier SafeSport course doesn’t count',
    paragraphs: [
      `${organization} reviewed the SafeSport course we wrote to you about and decided that it doesn’t count for your record.`,
      'Open your page to see what to do next. If you think this is wrong, contact your association.',
    ],
  }),
  expired: (told) => ({
    subject: `Expired: ${what(told)}`,
    paragraphs: [
      `Your ${what(told)} expired${told.until ? ` on ${sayDay(told.until, 'en')}` : ''}. Renew it to be cleared with ${told.organization}.`,
      'Your page says what to do next.',
    ],
  }),
};

export function newsEnglish(told: NewsTold, link: string): Letter {
  return {
    ...SAID[told.news](told),
    greeting: `Hi ${told.firstName},`,
    button: { label: 'See my steps', href: link },
    code: null,
    footnote: `You get this email because you are registered with ${told.organization}. Don’t forward this email: the link is only for you.`,
  };
}
