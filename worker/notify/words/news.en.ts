// The mail about a change of somebody's standing, in English: what happened, why, and what comes next.
import type { MatchField } from '../../../contract/match-field.ts';
import type { News } from '../../domain/standing-news.ts';
import type { Letter, MailContent } from '../mail-template.ts';
import { REQUIREMENTS_IN_ENGLISH } from './decision.en.ts';
import { sayDay } from './say-game.ts';

export type NewsTold = Extract<MailContent, { template: 'standing-news' }>;

const FIELDS: Record<MatchField, string> = {
  firstName: 'first name',
  lastName: 'last name',
  birthDate: 'birth date',
  gender: 'gender',
  email: 'email address',
};

const what = ({ requirement }: NewsTold): string => REQUIREMENTS_IN_ENGLISH[requirement];
const counted = ({ until }: NewsTold): string => (until ? ` It counts until ${sayDay(until, 'en')}.` : '');

const SAID: Record<News, (told: NewsTold) => { subject: string; paragraphs: string[] }> = {
  begun: ({ organization, receipt }) => ({
    subject: `You have begun SafeSport training. Receipt ${receipt ?? ''}`,
    paragraphs: [
      `We have written down that you began. Your receipt is ${receipt ?? ''}.`,
      `When you finish, SafeSport tells us and ${organization} sees it by itself: there is nothing to send. The course takes one to two hours, is not timed, and you can stop and go on later with the same SafeSport account.`,
    ],
  }),
  approved: (told) => ({
    subject: `You are cleared: ${what(told)}`,
    paragraphs: [
      `Your ${what(told)} is approved.${counted(told)}`,
      `${told.organization} sees it at once. There is nothing more to do for it.`,
    ],
  }),
  'identity-differs': ({ organization, fields }) => ({
    subject: 'SafeSport knows you by other details',
    paragraphs: [
      `SafeSport tells us that you finished, but what it has of you does not match what ${organization} has: ${fields.map((each) => FIELDS[each]).join(', ')}.`,
      'If our record is wrong, open your page and ask for the correction. If SafeSport’s record is wrong, correct it in your account there. Your association sees both side by side and can clear you.',
    ],
  }),
  'wrong-course': (told) => ({
    subject: 'The course you finished is not the one you need',
    paragraphs: [
      `SafeSport tells us that you finished “${told.course ?? 'another course'}”. That is not the full course, so it cannot clear you.`,
      'Open your page and press Begin: it leads to the right one.',
    ],
  }),
  'late-completion': ({ organization }) => ({
    subject: 'We found the training you finished earlier',
    paragraphs: [
      `SafeSport has a completion of yours from before you pressed Begin for ${organization}.`,
      'Your association looks at it and decides. There is nothing to do for you now; we write when it is decided.',
    ],
  }),
  expired: (told) => ({
    subject: `Your ${what(told)} has run out`,
    paragraphs: [
      `Your ${what(told)} ran out${told.until ? ` after ${sayDay(told.until, 'en')}` : ''}. Until it is renewed you are not cleared with ${told.organization}.`,
      'Your page says what to do next, and leads there.',
    ],
  }),
};

export function newsEnglish(told: NewsTold, link: string): Letter {
  return {
    ...SAID[told.news](told),
    greeting: `Hello ${told.firstName},`,
    button: { label: 'Open my page', href: link },
    code: null,
    footnote: `You get this email because you are registered with ${told.organization}. The link is yours alone: please do not pass it on.`,
  };
}
