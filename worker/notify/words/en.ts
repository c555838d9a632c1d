// Every mail in English. A tired volunteer reads these: one thing to do, said once.

import type { AdministratorRole } from '../../../contract/sign-in.ts';
import { CONFIRM_AFTER_HOURS } from '../../domain/diff-certifications.ts';
import type { Letter, MailContent } from '../mail-template.ts';
import { accountEnglish } from './account.en.ts';
import { certificationEnglish } from './certification.en.ts';
import { codeEnglish } from './code.en.ts';
import { decisionEnglish } from './decision.en.ts';
import { digestEnglish } from './digest.en.ts';
import { firstEnglish } from './first.en.ts';
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
  owner: 'you see everyone, change the settings and invite others',
  registrar: 'you see your people, confirm registrations and upload for them',
  reviewer: 'you decide on certificates',
  coordinator: 'you see who is cleared and upload for others',
  assignor: 'you see the officials and what they hold',
};

export function english(content: MailContent, link: string): Letter {
  switch (content.template) {
    case 'registration-confirmed':
      return {
        subject: `You are registered with ${content.organization}. Next: SafeSport training`,
        greeting: `Hello ${content.firstName},`,
        paragraphs: [
          `${content.organization} has confirmed your registration. Before you can be on the touchline you need SafeSport training: one to two hours, not timed, free with your league's code.`,
          'Start from the button below. Only then does your league hear automatically that you have finished. If you finished it earlier, you can upload your certificate on the same page.',
        ],
        button: { label: 'Open my SafeSport page', href: link },
        code: null,
        footnote:
          'This link is yours alone: please do not pass it on. It works for 60 days; the page can email you a new one.',
      };
    case 'new-link':
      return {
        subject: `Your new link for ${content.organization}`,
        greeting: `Hello ${content.firstName},`,
        paragraphs: [`Here is a new link to your SafeSport page at ${content.organization}.`],
        button: { label: 'Open my SafeSport page', href: link },
        code: null,
        footnote: 'If you did not ask for this, you can ignore it: no one else has received the link.',
      };
    case 'registration-received':
      return {
        subject: `We received your registration with ${content.organization}`,
        greeting: 'Hello,',
        paragraphs: [
          `${content.organization} still needs to confirm it. We'll email you when they do.`,
          'If you were already registered, nothing was added twice: we emailed your link to the address in your record.',
        ],
        button: null,
        code: null,
        footnote: 'If you did not register, you can ignore this email.',
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
        footnote: `This works for ${content.days} days. If you did not ask for it, do nothing.`,
      };
    case 'invitation':
      return {
        subject: `${content.organization} invites you to help as ${ROLES[content.role]}`,
        greeting: 'Hello,',
        paragraphs: [
          `${content.invitedBy} invites you to be ${ROLES[content.role]} of ${content.organization} in Touchline: ${MAY[content.role]}.`,
          'To accept, open the page and sign in with this email address: a six-digit code comes by email, there is no password. Opening the page alone changes nothing.',
        ],
        button: { label: 'Open the page', href: link },
        code: null,
        footnote: `The invitation is open for ${content.days} days. If you do not want it, do nothing.`,
      };
    case 'register-online':
      return {
        subject: `Please register with ${content.organization}`,
        greeting: 'Hello,',
        paragraphs: [
          `${content.organization} asks you to register online. It takes three minutes: your name as on your ID, date of birth, role and team.`,
          'You do this yourself because a background check needs your own authorization.',
        ],
        button: { label: 'Register', href: link },
        code: null,
        footnote: 'If this is not meant for you, you can ignore it.',
      };
    case 'webhook-switched-off':
      return {
        subject: 'We stopped sending webhooks to your system',
        greeting: 'Hello,',
        paragraphs: [
          content.because === 'gone'
            ? `${content.url} answered that it is gone for good (410), so we switched this webhook off.`
            : `${content.url} has not accepted anything for five days, so we switched this webhook off.`,
          'Nothing is lost: when your system works again, switch the webhook on in the settings and replay the days it missed.',
        ],
        button: null,
        code: null,
        footnote: 'You get this email because you set this webhook up.',
      };
    case 'certification-notice':
    case 'assignor-notice':
      return certificationEnglish(content, link);
    case 'certificate-decided':
      return decisionEnglish(content, link);
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
        subject: `${content.code} is your Touchline sign-in code`,
        greeting: 'Hello,',
        paragraphs: ['Type this code where you asked for it:'],
        button: null,
        code: content.code,
        footnote: `It works for ${content.minutes} minutes. If you did not ask for it, you can ignore this email. We never ask for this code by phone or email.`,
      };
  }
}
