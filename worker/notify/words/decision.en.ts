// The mail about a certificate's decision, in English: what was decided, why, and what to do now.
import type { Requirement } from '../../../contract/requirement.ts';
import type { Letter, MailContent } from '../mail-template.ts';

export type DecisionTold = Extract<MailContent, { template: 'certificate-decided' }>;

export const REQUIREMENTS_IN_ENGLISH: Record<Requirement, string> = {
  'abuse-prevention': 'SafeSport training',
  'background-check': 'background check',
  'coaching-license': 'coaching license',
  concussion: 'concussion training',
  'referee-license': 'referee license',
};

export function decisionEnglish(
  { firstName, organization, requirement, decision, reason }: DecisionTold,
  link: string,
): Letter {
  const what = REQUIREMENTS_IN_ENGLISH[requirement];
  const subject = {
    approved: `Your certificate is approved: ${what}`,
    rejected: `Your certificate was not accepted: ${what}`,
    'requires-action': `One more thing about your certificate: ${what}`,
  }[decision];
  const said = {
    approved: `The certificate you sent for your ${what} is approved. ${organization} sees it at once; there is nothing more to do for it.`,
    rejected: `The certificate you sent for your ${what} cannot be accepted. The reviewer writes:`,
    'requires-action': `The certificate you sent for your ${what} is not decided yet. The reviewer writes:`,
  }[decision];
  return {
    subject,
    greeting: `Hello ${firstName},`,
    paragraphs: [
      said,
      ...(reason ? [`“${reason}”`] : []),
      ...(decision === 'approved' ? [] : ['Open your page to send another file or to see what comes next.']),
    ],
    button: { label: 'Open my page', href: link },
    code: null,
    footnote: `You get this email because you are registered with ${organization}. The link is yours alone: please do not pass it on.`,
  };
}
