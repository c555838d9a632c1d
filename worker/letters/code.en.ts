// Mails about payment codes in English: yours is ready, and the pool is nearly empty. Neither names a code.
import type { Letter, MailContent } from '../mail/mail-template.ts';

export type CodeTold = Extract<MailContent, { template: 'payment-code' | 'codes-low' }>;

export function codeEnglish(content: CodeTold, link: string): Letter {
  if (content.template === 'payment-code') {
    return {
      subject: `Your payment code for ${content.title}`,
      greeting: `Hi ${content.firstName},`,
      paragraphs: ['Your payment code is ready on your page. It works once.'],
      button: { label: 'See my code', href: link },
      code: null,
      footnote: `You requested this code from ${content.organization}. Don’t forward this email: the link is only for you.`,
    };
  }
  const { organization, title, free } = content;
  const left = free === 1 ? '1 payment code left' : `${free} payment codes left`;
  return {
    subject: `${organization}: ${left} for ${title}`,
    greeting: 'Hello,',
    paragraphs: ['Add more codes before the next coach requests one.'],
    button: { label: 'Add codes', href: link },
    code: null,
    footnote: `You get this email because you manage the payment codes of ${organization}. It’s sent once each time they run low.`,
  };
}
