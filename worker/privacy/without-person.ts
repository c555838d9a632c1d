// A mail to an administrator, or to an address and nobody on the books, without one person. What went out in another association's name may
// speak of somebody there with the same address: it is left alone unless nobody else has that address. Pure.

import type { Mail } from '../mail/mail-template.ts';
import { sortNameOf } from '../people/members.store.ts';
import { foldName } from '../people/rules/fold-name.ts';
import type { Traces } from './traces.ts';

export interface Posted {
  key: string;
  /** Empty where the mail is in nobody's name: a sign-in code. */
  associationId: string;
  createdAt: string;
}

/** @returns null when nothing is left to say; the very same mail when it says nothing of them. */
export function withoutPerson(mail: Mail, posted: Posted, traces: Traces): Mail | null {
  const { content } = mail;
  const here = posted.associationId === traces.associationId;
  const names = traces.identities.map(({ firstName, lastName }) => foldName(`${firstName} ${lastName}`));
  switch (content.template) {
    // To the person themself, by address alone; who asked afterwards is somebody new.
    case 'sign-in-code':
    case 'register-online':
    case 'account-request': {
      const emails = here ? traces.ownEmails : traces.closedEmails;
      if (here && namesThem(content, traces)) return null;
      return posted.createdAt <= traces.erasedAt && emails.includes(mail.to) ? null : mail;
    }
    case 'assignor-notice': {
      if (!traces.noticeMails.includes(posted.key)) return mail;
      const matters = content.matters.filter(({ name }) => !names.includes(foldName(name)));
      return matters.length === 0 ? null : { ...mail, content: { ...content, matters } };
    }
    case 'digest': {
      const emails = here ? traces.identities.map(({ email }) => email) : traces.soleEmails;
      const isThem = ({ name, email }: { name: string; email: string }) =>
        emails.includes(email) && names.includes(foldName(name));
      if (!content.offices.some(({ refused }) => refused.some(isThem))) return mail;
      const offices = content.offices.map((office) => ({
        ...office,
        refused: office.refused.filter((each) => !isThem(each)),
      }));
      return { ...mail, content: { ...content, offices } };
    }
    default:
      return mail;
  }
}

/** An invitation to an address that a household shares names one of them. */
function namesThem(content: Mail['content'], { identities }: Traces): boolean {
  const { invited = null } = content.template === 'register-online' ? content : {};
  return (
    invited !== null &&
    identities.some((each) => each.email === invited.email && sortNameOf(each) === sortNameOf(invited))
  );
}
