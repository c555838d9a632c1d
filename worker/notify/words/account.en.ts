// Mails to whoever asked for an administrator's account, in English. Nothing that was typed is in them: the address may be anyone's.
import type { Letter, MailContent } from '../mail-template.ts';

export type AccountTold = Extract<MailContent, { template: 'account-request' }>;

export function accountEnglish({ state, organization, contact }: AccountTold, link: string): Letter {
  const ask = contact ? `Questions? Write to ${contact.name}: ${contact.email}` : '';
  const said = {
    asked: {
      subject: `${organization} has your request for an account`,
      paragraphs: [
        `You asked ${organization} for administrator access. It may take a couple of days: volunteers do this.`,
        'You hear from us when someone begins, and when it is done. You do not have to wait with your own training.',
      ],
    },
    'in-work': {
      subject: `${organization} is setting up your account`,
      paragraphs: [`Someone at ${organization} is setting up your account now. We write again when it is done.`],
    },
    done: {
      subject: `Your account at ${organization} is ready`,
      paragraphs: [
        `Your administrator account is set up. Open the page and sign in with this email address: a six-digit code comes by email, there is no password.`,
      ],
    },
  }[state];
  return {
    subject: said.subject,
    greeting: 'Hello,',
    paragraphs: [...said.paragraphs, ...(ask ? [ask] : [])],
    button: state === 'done' ? { label: 'Open the page', href: link } : null,
    code: null,
    footnote: 'If you did not ask for this, you can ignore it: no one has been given anything.',
  };
}
