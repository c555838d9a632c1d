// The mail about a certificate's decision, in English: what was decided, why, and what to do now.
import type { Requirement } from '../../contract/core/requirement.ts';
import type { Letter, MailContent } from '../mail/mail-template.ts';

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
    approved: `Certificate approved: ${what}`,
    rejected: `Certificate not accepted: ${what}`,
    'requires-action': `Please fix your certificate: ${what}`,
  }[decision];
  const said = {
    approved: `The certificate you uploaded for your ${what} was approved.`,
    rejected: `The reviewer couldn’t accept the certificate you uploaded for your ${what}.${reason ? ' Reason:' : ''}`,
    'requires-action': `The certificate you uploaded for your ${what} needs a change${reason ? ':' : '.'}`,
  }[decision];
  return {
    subject,
    greeting: `Hi ${firstName},`,
    paragraphs: [
      said,
      ...(reason ? [`“${reason}”`] : []),
      ...(decision === 'approved' ? [] : ['Open your page to upload another file.']),
    ],
    button: { label: decision === 'approved' ? 'See my steps' : 'Upload again', href: link },
    code: null,
    footnote: `You get this email because you are registered with ${organization}. Don’t forward this email: the link is only for you.`,
  };
}
