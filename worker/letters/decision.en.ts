// The mail about a certificate's decision, in English: what was decided, why, and what to do now.
import type { BaseRequirement, Requirement } from '../../contract/core/requirement.ts';
import { nameIn, type RequirementName } from '../../contract/core/requirement-name.ts';
import type { Letter, MailContent } from '../mail/mail-template.ts';

export type DecisionTold = Extract<MailContent, { template: 'certificate-decided' }>;

const REQUIREMENTS_IN_ENGLISH: Record<BaseRequirement, string> = {
  'abuse-prevention': 'SafeSport training',
  'background-check': 'background check',
  'coaching-license': 'coaching license',
  concussion: 'concussion training',
  'referee-license': 'referee license',
};

/** As it stands inside a sentence: small, unless the association writes it otherwise. */
export const requirementInEnglish = (of: { requirement: Requirement; ownName?: RequirementName }): string =>
  nameIn('en', REQUIREMENTS_IN_ENGLISH, of.requirement, of.ownName);

export function decisionEnglish(
  { firstName, organization, decision, reason, ...of }: DecisionTold,
  link: string,
): Letter {
  const what = requirementInEnglish(of);
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
