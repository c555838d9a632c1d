// Mails about payment codes in English: yours is ready, and the pool is nearly empty. Neither names a code.
import type { Letter, MailContent } from '../mail-template.ts';

export type CodeTold = Extract<MailContent, { template: 'payment-code' | 'codes-low' }>;

export function codeEnglish(content: CodeTold, link: string): Letter {
  if (content.template === 'payment-code') {
    return {
      subject: `Your payment code is ready: ${content.title}`,
      greeting: `Hello ${content.firstName},`,
      paragraphs: [
        `${content.organization} has a payment code for you: ${content.title}.`,
        'It is on your page, with a button to copy it. It is yours alone and works once.',
      ],
      button: { label: 'Open my page', href: link },
      code: null,
      footnote: 'You get this email because you asked for a code. The link is yours alone: please do not pass it on.',
    };
  }
  const { organization, title, free } = content;
  const left = free === 0 ? 'no code is left' : free === 1 ? '1 code is left' : `${free} codes are left`;
  return {
    subject: `${organization}: ${left} for ${title}`,
    greeting: 'Hello,',
    paragraphs: [`For ${title}, ${left}. Add codes before the next coach asks.`],
    button: { label: 'Open the page of codes', href: link },
    code: null,
    footnote: `You get this email because you look after the payment codes of ${organization}. It comes once each time they run low.`,
  };
}
