// The reminder in English: everything that is missing with its next step, one button, and by when.
import type { WhyKey } from '../../../contract/why.ts';
import type { Letter, MailContent, MissingTold } from '../mail-template.ts';
import { REQUIREMENTS_IN_ENGLISH } from './decision.en.ts';
import { sayDay } from './say-game.ts';

export type ReminderTold = Extract<MailContent, { template: 'reminder' }>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const day = (until: string | null): string => (until ? sayDay(until, 'en') : '');

const NOT_BEGUN: Partial<Record<MissingTold['requirement'], string>> = {
  'abuse-prevention':
    'not started yet. Open your page and press Begin: one to two hours, not timed, free with your league’s code.',
  'referee-license': 'no current license is on file. Your page shows what U.S. Soccer has for you.',
};

const STEPS: Partial<Record<WhyKey, (missing: MissingTold) => string>> = {
  'not-begun': ({ requirement }) =>
    NOT_BEGUN[requirement] ?? 'nothing has come in yet. Your page says how to get it and where to send it.',
  'begun-waiting': () =>
    'you began, but we have not heard that you finished. Finish it on the SafeSport site, or upload your certificate.',
  expiring: ({ until }) => `counts until ${day(until)}. Please renew it before then.`,
  expired: ({ until }) => (until ? `ran out on ${day(until)}. Please renew it.` : 'has run out. Please renew it.'),
  'identity-differs': () =>
    'SafeSport has other details of you than your league. Open your page and ask for the correction.',
  'wrong-course': ({ course }) =>
    `“${course ?? 'Another course'}” came in, which is not the full course. Please take the full one.`,
  rejected: ({ reason }) => `your certificate was not accepted. ${reason ?? ''} Please send another.`,
  'action-needed': ({ reason }) => `your certificate needs something from you. ${reason ?? ''}`,
  revoked: () => 'U.S. Soccer no longer lists it. Please look at your page.',
};

const line = (missing: MissingTold): string => {
  const step = STEPS[missing.why]?.(missing) ?? 'not complete yet. Your page says what comes next.';
  return `• ${capital(REQUIREMENTS_IN_ENGLISH[missing.requirement])}: ${step.trim()}`;
};

export function reminderEnglish({ firstName, organization, missing, deadline }: ReminderTold, link: string): Letter {
  const [first] = missing;
  const what = missing.length === 1 && first ? REQUIREMENTS_IN_ENGLISH[first.requirement] : `${missing.length} things`;
  return {
    subject: deadline
      ? `By ${day(deadline)}: ${what} for ${organization}`
      : `Still missing for ${organization}: ${what}`,
    greeting: `Hello ${firstName},`,
    paragraphs: [
      deadline
        ? `${organization} needs this from you by ${day(deadline)}:`
        : `Before you can be on the touchline with ${organization}, this is missing:`,
      missing.map(line).join('\n'),
      'If you have done it already, open your page: you can upload your certificate there.',
    ],
    button: { label: 'Open my page', href: link },
    code: null,
    footnote: `You get this email because you are registered with ${organization}. The link is yours alone: please do not pass it on.`,
  };
}
