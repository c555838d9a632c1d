// The reminder in English: everything that is missing with its next step, one button, and by when.
import type { WhyKey } from '../../contract/standings/why.ts';
import type { Letter, MailContent, MissingTold } from '../mail/mail-template.ts';
import { requirementInEnglish } from './decision.en.ts';
import { sayDay } from './say-game.ts';

export type ReminderTold = Extract<MailContent, { template: 'reminder' }>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const day = (until: string | null): string => (until ? sayDay(until, 'en') : '');

const NOT_BEGUN: Partial<Record<string, string>> = {
  'abuse-prevention': 'not started; open your page and select Begin.',
  'referee-license': 'we have no current license; open your page and look up your U.S. Soccer license.',
};

const STEPS: Partial<Record<WhyKey, (missing: MissingTold) => string>> = {
  'not-begun': ({ requirement }) => NOT_BEGUN[requirement] ?? 'nothing received yet; your page shows what to do.',
  'sign-anew': () => 'there is a new version; open your page, read it, and sign it.',
  'begun-waiting': () => 'started; finish the course on the SafeSport site.',
  expiring: ({ until }) => `expires ${day(until)}.`,
  expired: ({ until }) => (until ? `expired ${day(until)}.` : 'expired.'),
  'identity-differs': () => 'details don’t match; request a correction.',
  'wrong-course': ({ course }) => `“${course ?? 'That course'}” isn’t the full course.`,
  rejected: ({ reason }) => `certificate not accepted${reason ? `: ${reason}` : '.'}`,
  'action-needed': ({ reason }) => `certificate needs a change${reason ? `: ${reason}` : '.'}`,
  revoked: () => 'U.S. Soccer no longer lists it; see your page.',
};

const line = (missing: MissingTold): string => {
  const step = STEPS[missing.why]?.(missing) ?? 'not complete yet; your page shows the next step.';
  return `• ${capital(requirementInEnglish(missing))}: ${step.trim()}`;
};

export function reminderEnglish({ firstName, organization, missing, deadline }: ReminderTold, link: string): Letter {
  const [first] = missing;
  const what = missing.length === 1 && first ? requirementInEnglish(first) : `${missing.length} requirements`;
  return {
    subject: deadline
      ? `Due ${day(deadline)}: ${what} for ${organization}`
      : `Still needed for ${organization}: ${what}`,
    greeting: `Hi ${firstName},`,
    paragraphs: [
      deadline
        ? `${organization} needs ${missing.length === 1 ? 'this' : 'these'} from you by ${day(deadline)}:`
        : `You need ${missing.length === 1 ? 'this' : 'these'} before you’re cleared with ${organization}:`,
      missing.map(line).join('\n'),
      'Already done? Open your page to see what we received.',
    ],
    button: { label: 'See my steps', href: link },
    code: null,
    footnote: `You get this email because you are registered with ${organization}. Don’t forward this email: the link is only for you.`,
  };
}
