// Every mail in English. A tired volunteer reads these: one thing to do, said once.
import type { Letter, MailContent } from '../mail-template.ts';
import { certificationEnglish } from './certification.en.ts';

export function english(content: MailContent, link: string): Letter {
  switch (content.template) {
    case 'registration-confirmed':
      return {
        subject: `You are registered with ${content.organization}. Next: SafeSport training`,
        greeting: `Hello ${content.firstName},`,
        paragraphs: [
          `${content.organization} has confirmed your registration. Before you can be on the touchline you need SafeSport training: one to two hours, not timed, free with your league's code.`,
          'Start from the button below. Only then does your league hear by itself that you have finished. If you finished it earlier, you can upload your certificate on the same page.',
        ],
        button: { label: 'Open my SafeSport page', href: link },
        code: null,
        footnote:
          'This link is yours alone: please do not pass it on. It works for 60 days; the page can mail you a new one.',
      };
    case 'new-link':
      return {
        subject: `Your new link for ${content.organization}`,
        greeting: `Hello ${content.firstName},`,
        paragraphs: [`Here is a new link to your SafeSport page at ${content.organization}.`],
        button: { label: 'Open my SafeSport page', href: link },
        code: null,
        footnote: 'If you did not ask for this, you can ignore it: nobody else has received the link.',
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
        footnote: 'You get this mail because you set this webhook up.',
      };
    case 'certification-notice':
    case 'assignor-notice':
      return certificationEnglish(content, link);
    case 'sign-in-code':
      return {
        subject: `${content.code} is your Touchline sign-in code`,
        greeting: 'Hello,',
        paragraphs: ['Type this code where you asked for it:'],
        button: null,
        code: content.code,
        footnote: `It works for ${content.minutes} minutes. If you did not ask for it, you can ignore this mail. We never ask for this code by phone or mail.`,
      };
  }
}
