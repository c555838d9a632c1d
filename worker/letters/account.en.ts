// Mails to whoever asked for an administrator's account, in English. Nothing that was typed is in them: the address may be anyone's.
import type { Letter, MailContent } from '../mail/mail-template.ts';

export type AccountTold = Extract<MailContent, { template: 'account-request' }>;

export function accountEnglish({ state, organization, contact }: AccountTold, link: string): Letter {
  const ask = contact ? `Questions? Write to ${contact.name}: ${contact.email}` : '';
  const said = {
    asked: {
      subject: 'We received your access request',
      paragraphs: [
        `You asked ${organization} for administrator access. We’ll email you when there’s an update.`,
        'You can start your own training now.',
      ],
    },
    'in-work': {
      subject: `${organization} is working on your access request`,
      paragraphs: [`Someone at ${organization} is reviewing your request. We’ll email you when there’s an update.`],
    },
    done: {
      subject: `${organization} handled your access request`,
      paragraphs: [
        'If you were invited, open the page and sign in with this email address. We’ll send you a 6-digit code; there’s no password.',
      ],
    },
  }[state];
  return {
    subject: said.subject,
    greeting: 'Hello,',
    paragraphs: [...said.paragraphs, ...(ask ? [ask] : [])],
    button: state === 'done' ? { label: 'Open the page', href: link } : null,
    code: null,
    footnote: 'If you didn’t request this, you can ignore it: no one has been given access.',
  };
}
