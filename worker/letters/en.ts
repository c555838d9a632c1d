// Every mail in English. A tired volunteer reads these: one thing to do, said once.

import type { AdministratorRole } from '../../contract/sign-in/sign-in.ts';
import type { Letter, MailContent } from '../mail/mail-template.ts';
import { CONFIRM_AFTER_HOURS } from '../ussf/rules/diff-certifications.ts';
import { accountEnglish } from './account.en.ts';
import { certificationEnglish } from './certification.en.ts';
import { codeEnglish } from './code.en.ts';
import { correctionEnglish } from './correction.en.ts';
import { decisionEnglish } from './decision.en.ts';
import { digestEnglish } from './digest.en.ts';
import { firstEnglish } from './first.en.ts';
import { hostOf } from './host-of.ts';
import { newsEnglish } from './news.en.ts';
import { reminderEnglish } from './reminder.en.ts';

const ROLES: Record<AdministratorRole, string> = {
  owner: 'an owner',
  registrar: 'a registrar',
  reviewer: 'a reviewer',
  coordinator: 'a coordinator',
  assignor: 'an assignor',
};
const MAY: Record<AdministratorRole, string> = {
  owner: 'full access, including settings and invitations',
  registrar: 'you see people, confirm registrations, upload, and send reminders',
  reviewer: 'you see people and decide on certificates and completions',
  coordinator: 'you see people, upload, and send reminders and payment codes',
  assignor: 'you see people, manage games, and look up officials',
};

export function english(content: MailContent, link: string): Letter {
  switch (content.template) {
    case 'registration-confirmed':
      return {
        subject: `You’re confirmed with ${content.organization}: your next step`,
        greeting: `Hi ${content.firstName},`,
        paragraphs: [
          `${content.organization} confirmed your registration. Your page shows what you still need.`,
          `If you need SafeSport training, start it with the button on that page, so your completion reaches ${content.organization}. If you already finished it, upload your certificate there.`,
        ],
        button: { label: 'See my steps', href: link },
        code: null,
        footnote:
          'Don’t forward this email: the link is only for you. It works for 60 days; the page can email you a new one.',
      };
    case 'new-link':
      return {
        subject: `Your new link for ${content.organization}`,
        greeting: `Hi ${content.firstName},`,
        paragraphs: [`Here’s a new link to your page at ${content.organization}.`],
        button: { label: 'See my steps', href: link },
        code: null,
        footnote: 'If you didn’t request this, you can ignore it: no one else has received the link.',
      };
    case 'registration-received':
      return {
        subject: `We received your registration with ${content.organization}`,
        greeting: 'Hello,',
        paragraphs: [
          `${content.organization} still needs to confirm it. We’ll email you when they do.`,
          'If you were already registered, nothing was added twice: we emailed your link to the address in your record.',
        ],
        button: null,
        code: null,
        footnote: 'If you didn’t register, you can ignore this email.',
      };
    case 'registration-declined':
      return {
        subject: `${content.organization} declined your registration`,
        greeting: `Hi ${content.firstName},`,
        paragraphs: [
          `${content.organization} declined your registration.`,
          ...(content.reason ? [`Their reason: ${content.reason}`] : []),
          ...(content.contact ? [`Questions? Write to ${content.contact.name}: ${content.contact.email}`] : []),
        ],
        button: null,
        code: null,
        footnote:
          'You can register again. What you entered is deleted after 30 days unless you are registered elsewhere.',
      };
    case 'confirm-address':
      return {
        subject: `Confirm your new email address for ${content.organization}`,
        greeting: 'Hello,',
        paragraphs: [
          `${content.organization} approved this email address for your record. To start using it, open the page and sign in with it: we email you a 6-digit code, there is no password.`,
          'Until then we keep using the old address. Opening the page alone changes nothing.',
        ],
        button: { label: 'Sign in', href: link },
        code: null,
        footnote: `This works for ${content.days} days. If you didn’t request it, do nothing.`,
      };
    case 'invitation':
      return {
        subject: `You’re invited: ${ROLES[content.role].replace(/^an? /, '')} for ${content.organization}`,
        greeting: 'Hello,',
        paragraphs: [
          `${content.invitedBy} invited you to be ${ROLES[content.role]} for ${content.organization} in Touchline: ${MAY[content.role]}.`,
          'To accept, open the page and sign in with this email address. We’ll send you a 6-digit code; there’s no password. Opening the page alone changes nothing.',
        ],
        button: { label: 'Open the page', href: link },
        code: null,
        footnote: `The invitation expires in ${content.days} days. If you don’t want it, do nothing.`,
      };
    case 'register-online':
      return {
        subject: `Please register with ${content.organization}`,
        greeting: content.invited ? `Hi ${content.invited.firstName},` : 'Hello,',
        paragraphs: [
          content.invited
            ? `${content.organization} asks you to register online. You do it yourself because a registration needs your own agreement. The form has what ${content.organization} entered about you: check it and add the rest.`
            : `${content.organization} asks you to register online. You do it yourself because a background check needs your authorization.`,
        ],
        button: { label: 'Register', href: link },
        code: null,
        footnote: 'If this isn’t for you, you can ignore it.',
      };
    case 'webhook-switched-off':
      return {
        subject: `Webhook turned off: ${hostOf(content.url)}`,
        greeting: 'Hello,',
        paragraphs: [
          `We turned it off because ${content.because === 'gone' ? 'it answered 410 Gone' : 'it accepted nothing for 5 days'}: ${content.url}`,
          'When your system works again, turn the webhook on in Settings and resend what it missed.',
        ],
        button: null,
        code: null,
        footnote: 'You get this email because you set up this webhook.',
      };
    case 'certification-notice':
    case 'assignor-notice':
      return certificationEnglish(content, link);
    case 'certificate-decided':
      return decisionEnglish(content, link);
    case 'correction-decided':
      return correctionEnglish(content, link);
    case 'standing-news':
      return newsEnglish(content, link);
    case 'reminder':
      return reminderEnglish(content, link);
    case 'digest':
      return digestEnglish(content, link);
    case 'payment-code':
    case 'codes-low':
      return codeEnglish(content, link);
    case 'licenses-missing':
      return {
        subject: `U.S. Soccer’s answers are incomplete for ${content.organization}`,
        greeting: 'Hello,',
        paragraphs: [
          `U.S. Soccer’s last answers leave out licenses or certifications of ${content.unconfirmed} of the ${content.held} officials we look up for ${content.organization}. So many at once is more likely an incomplete answer than revocations.`,
          `No one was marked as revoked, and no dot has changed. We ask again every few hours. If someone really lost a license, open that official and select Re-sync: it counts for them once ${CONFIRM_AFTER_HOURS} hours have passed since it first went missing.`,
        ],
        button: { label: 'Open the officials', href: link },
        code: null,
        footnote:
          'You get this because you are an owner. It comes at most once a day, while the answers stay incomplete.',
      };
    case 'account-request':
      return accountEnglish(content, link);
    case 'first-invitation':
    case 'not-invited':
      return firstEnglish(content, link);
    case 'sign-in-code':
      return {
        subject: `${content.code} is your sign-in code`,
        greeting: 'Hello,',
        paragraphs: [`Enter this code where you requested it. It expires in ${content.minutes} minutes.`],
        button: null,
        code: content.code,
        footnote: 'If you didn’t request it, you can ignore this email. We never ask for this code by phone or email.',
      };
  }
}
