// Mails to whoever begins: the one-time invitation, and to an address that nobody has invited. In English.
import type { Letter, MailContent } from '../mail/mail-template.ts';

export type FirstContent = Extract<MailContent, { template: 'first-invitation' | 'not-invited' }>;

export function firstEnglish(content: FirstContent, link: string): Letter {
  if (content.template === 'first-invitation')
    return {
      subject: `Set up ${content.association} in Touchline`,
      greeting: 'Hello,',
      paragraphs: [
        `You're invited to set up ${content.association} in Touchline, as its first owner.`,
        'Open the page, enter this email address, and select Accept. Then we email you a 6-digit code to sign in; there is no password. Opening the page alone changes nothing.',
      ],
      button: { label: `Set up ${content.association}`, href: link },
      code: null,
      footnote: `This link works once, for ${content.hours} hours. If you weren't expecting it, you can ignore this email.`,
    };
  return {
    subject: 'No one has invited this address to Touchline yet',
    greeting: 'Hello,',
    paragraphs: [
      'Someone entered this email address to sign in to Touchline. We have no role and no registration under it, so there is no code to send.',
      'If you help run a club or league, ask its owner to invite this address. If you coach, register with your club, or sign in with the address you registered with.',
      'If your association is new to Touchline, ask the people who run this Touchline for an invitation to set it up.',
    ],
    button: null,
    code: null,
    footnote: "If it wasn't you, you can ignore this email. We send it at most once a day.",
  };
}
