// The mail that answers a correction, in English. Names what changed, never the values.
import type { MatchField } from '../../contract/core/match-field.ts';
import type { Letter, MailContent } from '../mail/mail-template.ts';

export type CorrectionTold = Extract<MailContent, { template: 'correction-decided' }>;

export const FIELDS_IN_ENGLISH: Record<MatchField, string> = {
  firstName: 'first name',
  lastName: 'last name',
  birthDate: 'date of birth',
  gender: 'gender',
  email: 'email address',
};

export function correctionEnglish(told: CorrectionTold, link: string): Letter {
  const { organization, firstName } = told;
  return {
    ...said(told),
    greeting: `Hi ${firstName},`,
    button: told.registrationId ? { label: 'See my steps', href: link } : null,
    code: null,
    footnote: `You get this email because you are registered with ${organization}.${told.registrationId ? ' Don’t forward this email: the link is only for you.' : ''}`,
  };
}

function said({
  organization,
  decision,
  fields,
  registrationId,
}: CorrectionTold): Pick<Letter, 'subject' | 'paragraphs'> {
  if (decision === 'declined') {
    return {
      subject: 'Your correction was declined',
      paragraphs: [
        `${organization} didn’t change your record.`,
        registrationId
          ? 'Open your page to see the details we have. If they are wrong, contact your registrar.'
          : 'If your record is wrong, contact your registrar.',
      ],
    };
  }
  const changed = fields.filter((field) => field !== 'email').map((field) => FIELDS_IN_ENGLISH[field]);
  return {
    subject: changed.length > 0 ? 'Your record was corrected' : 'Your new email address was approved',
    paragraphs: [
      ...(changed.length > 0
        ? [`${organization} updated: ${changed.join(', ')}. Use the same details on the SafeSport site.`]
        : []),
      ...(fields.includes('email')
        ? [
            `${organization} approved your new email address. To start using it, open the email we sent there and sign in with it. Until then we keep using this one.`,
          ]
        : []),
    ],
  };
}
